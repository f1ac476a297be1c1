//! An egress-only internet gateway as EC2 shows it.

use aws_api::ec2::{EgressOnlyInternetGateway as Shape, InternetGatewayAttachment};
use model::network::EgressOnlyInternetGateway;

use crate::ec2::query::render_tags;

pub(in crate::ec2) fn render(gateway: &EgressOnlyInternetGateway) -> Shape {
    Shape {
        attachments: Some(vec![InternetGatewayAttachment {
            state: Some("attached".to_owned()),
            vpc_id: Some(gateway.vpc_id.to_string()),
        }]),
        egress_only_internet_gateway_id: Some(gateway.id.to_string()),
        tags: Some(render_tags(&gateway.tags)),
    }
}
