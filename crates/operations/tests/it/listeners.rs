//! Listeners, with and without TLS.

use aws_api::elbv2::{self as api, Elbv2};
use model::balancing::{CertificateStatus, ProtocolVersion};
use store::StoreError;

use crate::balancing_support::{
    certificate, fixed_response, forward, forward_weighted, https_input, listener_input,
    rule_input, some,
};
use crate::support::{World, refusal, texts};

fn modification(listener: &str) -> api::ModifyListenerInput {
    api::ModifyListenerInput {
        listener_arn: some(listener),
        ..Default::default()
    }
}

impl World {
    async fn modify_listener(
        &self,
        input: api::ModifyListenerInput,
    ) -> Result<api::Listener, smithy::ServiceError> {
        let output = self.elb().modify_listener(&self.call, input).await?;
        Ok(output.listeners.unwrap().remove(0))
    }

    /// The listener's certificates, and which is the default one.
    async fn certificates_of(&self, listener: &str) -> Vec<(String, bool)> {
        let input = api::DescribeListenerCertificatesInput {
            listener_arn: some(listener),
            ..Default::default()
        };
        let elb = self.elb();
        let output = elb.describe_listener_certificates(&self.call, input).await;
        let shapes = output.unwrap().certificates.unwrap().into_iter();
        shapes
            .map(|it| (it.certificate_arn.unwrap(), it.is_default.unwrap()))
            .collect()
    }
}

#[tokio::test]
async fn a_listener_is_told_as_it_is() {
    let world = World::new().await;
    let balancer = world.balancer("web").await;
    let group = world.target_group("app").await;
    let mut input = listener_input(&balancer, 80);
    input.default_actions = Some(vec![forward(&group)]);
    let made = world.make_listener(input.clone()).await.unwrap();
    assert_eq!(made.load_balancer_arn.as_deref(), Some(balancer.as_str()));
    assert_eq!(
        (made.protocol.as_deref(), made.port),
        (Some("HTTP"), Some(80))
    );
    assert_eq!((&made.certificates, &made.ssl_policy), (&None, &None));
    let action = &made.default_actions.as_ref().unwrap()[0];
    assert_eq!(action.target_group_arn.as_deref(), Some(group.as_str()));
    let config = action.forward_config.as_ref().unwrap();
    assert_eq!(config.target_groups.as_ref().unwrap()[0].weight, Some(1));
    let stickiness = config.target_group_stickiness_config.as_ref().unwrap();
    assert_eq!(
        (stickiness.enabled, stickiness.duration_seconds),
        (Some(false), None)
    );

    let input_of = api::DescribeListenersInput {
        load_balancer_arn: some(&balancer),
        ..Default::default()
    };
    let listed = world.elb().describe_listeners(&world.call, input_of).await;
    assert_eq!(listed.unwrap().listeners, Some(vec![made.clone()]));
    // Once is enough, and it has to be the same.
    let again = world.make_listener(input.clone()).await.unwrap();
    assert_eq!(again, made);
    input.default_actions = Some(vec![fixed_response("503")]);
    assert_eq!(
        refusal(world.make_listener(input).await),
        format!(
            "DuplicateListenerException: A listener already exists on this port for this load \
             balancer '{balancer}'"
        )
    );
}

#[tokio::test]
async fn tls_needs_a_certificate_and_a_policy_that_exists() {
    let world = World::new().await;
    let balancer = world.balancer("web").await;
    let issued = world.certificate(CertificateStatus::Issued).await;
    let pending = world
        .certificate(CertificateStatus::PendingValidation)
        .await;
    let check = async |input: api::CreateListenerInput, expected: &str| {
        assert_eq!(refusal(world.make_listener(input).await), expected);
    };
    let plain = || listener_input(&balancer, 443);
    let secure = |arns: &[&str]| https_input(&balancer, 443, arns);
    check(
        secure(&[]),
        "ValidationError: A certificate must be specified for HTTPS listeners",
    )
    .await;
    let mut input = plain();
    input.certificates = Some(vec![certificate(&issued)]);
    check(
        input,
        "ValidationError: A certificate cannot be specified for HTTP listeners",
    )
    .await;
    let mut input = plain();
    input.ssl_policy = some("ELBSecurityPolicy-2016-08");
    check(
        input,
        "ValidationError: An SSL policy cannot be specified for HTTP listeners",
    )
    .await;
    let absent = issued.replace("certificate/0", "certificate/1");
    for arn in [
        absent.as_str(),
        "nonsense",
        "arn:aws:iam::000000000000:server-certificate/x",
    ] {
        check(
            secure(&[arn]),
            &format!("CertificateNotFoundException: Certificate '{arn}' not found"),
        )
        .await;
    }
    let error = refusal(world.make_listener(secure(&[&pending])).await);
    assert!(error.starts_with("UnsupportedCertificate: "), "{error}");
    let mut input = secure(&[&issued]);
    input.ssl_policy = some("ELBSecurityPolicy-2011-08");
    check(
        input,
        "SSLPolicyNotFoundException: SSL policy 'ELBSecurityPolicy-2011-08' not found",
    )
    .await;
    check(
        secure(&[&issued, &issued]),
        "ValidationError: You can specify only one default certificate",
    )
    .await;
    let mut input = secure(&[&issued]);
    input.mutual_authentication = Some(api::MutualAuthenticationAttributes {
        mode: some("verify"),
        ..Default::default()
    });
    check(
        input,
        "ValidationError: Trust stores, which mutual authentication of mode 'verify' needs, are not \
         supported by Neargate.",
    )
    .await;
    let mut input = secure(&[&issued]);
    input.alpn_policy = texts(&["HTTP2Only"]);
    let error = refusal(world.make_listener(input).await);
    assert!(
        error.starts_with("ALPNPolicyNotSupportedException: "),
        "{error}"
    );

    let made = world.make_listener(secure(&[&issued])).await.unwrap();
    assert_eq!(
        made.ssl_policy.as_deref(),
        Some("ELBSecurityPolicy-2016-08")
    );
    assert_eq!(
        made.mutual_authentication.unwrap().mode.as_deref(),
        Some("off")
    );
    assert_eq!(made.certificates, Some(vec![certificate(&issued)]));
}

#[tokio::test]
async fn what_a_listener_cannot_be_is_refused() {
    let world = World::new().await;
    let balancer = world.balancer("web").await;
    let check = async |change: &dyn Fn(&mut api::CreateListenerInput), expected: &str| {
        let mut input = listener_input(&balancer, 80);
        change(&mut input);
        let error = refusal(world.make_listener(input).await);
        assert!(error.starts_with(expected), "{error}");
    };
    check(
        &|it| it.protocol = some("TCP"),
        "ValidationError: Protocol 'TCP' must be one of",
    )
    .await;
    check(
        &|it| it.protocol = None,
        "ValidationError: A listener protocol must be specified",
    )
    .await;
    check(
        &|it| it.port = None,
        "ValidationError: A listener port must be specified",
    )
    .await;
    check(
        &|it| it.port = Some(0),
        "ValidationError: Listener port '0'",
    )
    .await;
    check(
        &|it| it.port = Some(65536),
        "ValidationError: Listener port '65536'",
    )
    .await;
    check(&|it| it.default_actions = None, "ValidationError: ").await;
    let absent = balancer.replace("/web/", "/other/");
    check(
        &|it| it.load_balancer_arn = Some(absent.clone()),
        &format!("LoadBalancerNotFoundException: Load balancer '{absent}' not found"),
    )
    .await;
    for port in 0..50 {
        world.listener(&balancer, 1000 + port).await;
    }
    check(&|_| (), "TooManyListenersException: ").await;
}

#[tokio::test]
async fn actions_have_to_make_sense() {
    let world = World::new().await;
    let balancer = world.balancer("web").await;
    let group = world.target_group("app").await;
    let check = async |actions: Vec<api::Action>, expected: &str| {
        let mut input = listener_input(&balancer, 80);
        input.default_actions = Some(actions);
        let error = refusal(world.make_listener(input).await);
        assert!(error.starts_with(expected), "{error}");
    };
    let absent = group.replace("/app/", "/other/");
    check(
        vec![forward(&absent)],
        "TargetGroupNotFoundException: One or more target groups not found",
    )
    .await;
    check(
        vec![forward("app")],
        "ValidationError: 'app' is not a valid target group ARN",
    )
    .await;
    check(
        vec![forward(&group), forward(&group)],
        "InvalidLoadBalancerActionException: ",
    )
    .await;
    check(
        vec![forward_weighted(&[(&group, 1), (&group, 2)])],
        "InvalidLoadBalancerActionException: ",
    )
    .await;
    check(
        vec![forward_weighted(&[(&group, 1000)])],
        "InvalidLoadBalancerActionException: ",
    )
    .await;
    check(vec![fixed_response("301")], "ValidationError: ").await;
    check(
        vec![fixed_response("abc")],
        "ValidationError: 'abc' is not a valid status code",
    )
    .await;
    for kind in [
        "authenticate-oidc",
        "authenticate-cognito",
        "jwt-validation",
    ] {
        let action = api::Action {
            r#type: some(kind),
            ..Default::default()
        };
        check(
            vec![action],
            &format!("ValidationError: Actions of type '{kind}' are not supported by Neargate."),
        )
        .await;
    }
    let mut both = forward(&group);
    both.forward_config = forward_weighted(&[(&absent, 1)]).forward_config;
    check(vec![both], "ValidationError: You can specify both").await;
    let mut later = forward(&group);
    later.order = Some(2);
    check(vec![later], "ValidationError: Actions with another order").await;
}

#[tokio::test]
async fn target_groups_have_one_load_balancer_of_their_vpc() {
    let world = World::new().await;
    let (one, two) = (world.balancer("one").await, world.balancer("two").await);
    let group = world.target_group("app").await;
    let to = |balancer: &str, port: i32, group: &str| {
        let mut input = listener_input(balancer, port);
        input.default_actions = Some(vec![forward(group)]);
        input
    };
    world.make_listener(to(&one, 80, &group)).await.unwrap();
    world.make_listener(to(&one, 81, &group)).await.unwrap();
    assert_eq!(
        refusal(world.make_listener(to(&two, 80, &group)).await),
        format!(
            "TargetGroupAssociationLimitException: The following target groups cannot be \
             associated with more than one load balancer: '{group}'"
        )
    );
    let vpc = world.vpc("10.9.0.0/16").await;
    let vpc = model::VpcId::parse(&vpc).unwrap();
    let far = world
        .target_group_of("far", vpc, ProtocolVersion::Http1)
        .await;
    let error = refusal(world.make_listener(to(&two, 80, &far)).await);
    assert!(error.contains("are in different VPCs"), "{error}");
    // What failed left nothing.
    world.make_listener(listener_input(&two, 80)).await.unwrap();
}

#[tokio::test]
async fn grpc_needs_tls() {
    let world = World::new().await;
    let balancer = world.balancer("web").await;
    let vpcs = world
        .store
        .read(|tx| Ok::<_, StoreError>(tx.vpc_list()?.remove(0).id));
    let group = world
        .target_group_of("rpc", vpcs.await.unwrap(), ProtocolVersion::Grpc)
        .await;
    let certificate = world.certificate(CertificateStatus::Issued).await;
    let mut input = listener_input(&balancer, 80);
    input.default_actions = Some(vec![forward(&group)]);
    let expected = "InvalidConfigurationRequestException: Listener protocol 'HTTP' is not \
                    supported with a target group with the protocol-version 'GRPC'";
    assert_eq!(refusal(world.make_listener(input).await), expected);
    let mut input = https_input(&balancer, 443, &[&certificate]);
    input.default_actions = Some(vec![forward(&group)]);
    let made = world.make_listener(input).await.unwrap();
    let mut change = modification(&made.listener_arn.unwrap());
    change.protocol = some("HTTP");
    assert_eq!(refusal(world.modify_listener(change).await), expected);
}

#[tokio::test]
async fn a_listener_changes_in_parts() {
    let world = World::new().await;
    let balancer = world.balancer("web").await;
    let certificate_arn = world.certificate(CertificateStatus::Issued).await;
    let listener = world.listener(&balancer, 80).await;
    world.listener(&balancer, 81).await;

    let mut change = modification(&listener);
    change.port = Some(81);
    assert_eq!(
        refusal(world.modify_listener(change).await),
        "ValidationError: Listener port '81' is already in use"
    );
    let mut change = modification(&listener);
    change.protocol = some("HTTPS");
    assert_eq!(
        refusal(world.modify_listener(change.clone()).await),
        "ValidationError: A certificate must be specified for HTTPS listeners"
    );
    change.port = Some(443);
    change.certificates = Some(vec![certificate(&certificate_arn)]);
    let changed = world.modify_listener(change).await.unwrap();
    assert_eq!(
        (changed.protocol.as_deref(), changed.port),
        (Some("HTTPS"), Some(443))
    );
    assert_eq!(changed.default_actions, Some(vec![told("404")]));

    let mut change = modification(&listener);
    change.default_actions = Some(vec![fixed_response("503")]);
    let changed = world.modify_listener(change).await.unwrap();
    assert_eq!(changed.default_actions, Some(vec![told("503")]));
    assert_eq!(
        changed.certificates,
        Some(vec![certificate(&certificate_arn)])
    );

    let mut change = modification(&listener);
    change.protocol = some("HTTP");
    let changed = world.modify_listener(change).await.unwrap();
    assert_eq!((changed.certificates, changed.ssl_policy), (None, None));
    // A rule must not come to lead to where it is.
    let mut input = rule_input(&listener, 1);
    let mut action = fixed_response("200");
    action.r#type = some("redirect");
    action.redirect_config = Some(api::RedirectActionConfig {
        protocol: some("HTTP"),
        port: some("8080"),
        status_code: some("HTTP_302"),
        ..Default::default()
    });
    input.actions = Some(vec![action]);
    world.make_rule(input).await.unwrap();
    let mut change = modification(&listener);
    change.port = Some(8080);
    let error = refusal(world.modify_listener(change).await);
    assert!(
        error.starts_with("InvalidLoadBalancerActionException: "),
        "{error}"
    );
    let absent = listener.replace("/web/", "/other/");
    assert_eq!(
        refusal(world.modify_listener(modification(&absent)).await),
        "ListenerNotFoundException: One or more listeners not found"
    );
}

/// As it is told: with its order.
fn told(status: &str) -> api::Action {
    api::Action {
        order: Some(1),
        ..fixed_response(status)
    }
}

#[tokio::test]
async fn certificates_are_added_and_removed() {
    let world = World::new().await;
    let balancer = world.balancer("web").await;
    let default = world.certificate(CertificateStatus::Issued).await;
    let other = world.certificate(CertificateStatus::Issued).await;
    let listener = world
        .make_listener(https_input(&balancer, 443, &[&default]))
        .await;
    let listener = listener.unwrap().listener_arn.unwrap();
    let add = async |arns: &[&str]| {
        let input = api::AddListenerCertificatesInput {
            listener_arn: some(&listener),
            certificates: Some(arns.iter().map(|arn| certificate(arn)).collect()),
        };
        world
            .elb()
            .add_listener_certificates(&world.call, input)
            .await
    };
    let remove = async |arn: &str| {
        let input = api::RemoveListenerCertificatesInput {
            listener_arn: some(&listener),
            certificates: Some(vec![certificate(arn)]),
        };
        world
            .elb()
            .remove_listener_certificates(&world.call, input)
            .await
    };
    let added = add(&[&other]).await.unwrap().certificates.unwrap();
    assert_eq!(added[0].is_default, Some(false));
    add(&[&other]).await.unwrap();
    assert_eq!(
        world.certificates_of(&listener).await,
        [(default.clone(), true), (other.clone(), false)]
    );
    let error = refusal(add(&["nonsense"]).await);
    assert!(
        error.starts_with("CertificateNotFoundException: "),
        "{error}"
    );
    let error = refusal(remove(&default).await);
    assert!(
        error.starts_with("OperationNotPermittedException: "),
        "{error}"
    );
    remove(&other).await.unwrap();
    // It counts as removed.
    remove(&other).await.unwrap();
    assert_eq!(world.certificates_of(&listener).await, [(default, true)]);
    let mut many = Vec::new();
    for _ in 0..26 {
        many.push(world.certificate(CertificateStatus::Issued).await);
    }
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let error = refusal(add(&many).await);
    assert!(
        error.starts_with("TooManyCertificatesException: "),
        "{error}"
    );
    add(&many[..25]).await.unwrap();
}

#[tokio::test]
async fn attributes_are_told_with_their_defaults() {
    let world = World::new().await;
    let balancer = world.balancer("web").await;
    let listener = world.listener(&balancer, 80).await;
    let input = api::DescribeListenerAttributesInput {
        listener_arn: some(&listener),
    };
    let output = world
        .elb()
        .describe_listener_attributes(&world.call, input)
        .await;
    let attributes = output.unwrap().attributes.unwrap();
    let server = attributes
        .iter()
        .find(|it| it.key.as_deref() == Some("routing.http.response.server.enabled"));
    assert_eq!(server.unwrap().value.as_deref(), Some("true"));
    let input = api::ModifyListenerAttributesInput {
        listener_arn: some(&listener),
        attributes: Some(vec![api::ListenerAttribute {
            key: some("tcp.idle_timeout.seconds"),
            value: some("60"),
        }]),
    };
    let error = refusal(
        world
            .elb()
            .modify_listener_attributes(&world.call, input)
            .await,
    );
    assert!(error.contains("is not recognized"), "{error}");
}

#[tokio::test]
async fn listeners_are_named_in_one_way() {
    let world = World::new().await;
    let balancer = world.balancer("web").await;
    let listener = world.listener(&balancer, 80).await;
    let describe = async |balancer: Option<&str>, listeners: &[&str]| {
        let input = api::DescribeListenersInput {
            load_balancer_arn: balancer.map(str::to_owned),
            listener_arns: texts(listeners),
            ..Default::default()
        };
        world.elb().describe_listeners(&world.call, input).await
    };
    for (balancer, listeners) in [(None, vec![]), (Some(&balancer), vec![listener.as_str()])] {
        let error = refusal(describe(balancer.map(String::as_str), &listeners).await);
        assert_eq!(
            error,
            "ValidationError: You must specify either listener ARNs or a load balancer ARN"
        );
    }
    let found = describe(None, &[&listener, &listener]).await.unwrap();
    assert_eq!(found.listeners.unwrap().len(), 1);
    let gone = listener.replace("/web/", "/other/");
    assert_eq!(
        refusal(describe(None, &[&gone]).await),
        "ListenerNotFoundException: One or more listeners not found"
    );
    assert_eq!(
        refusal(describe(None, &[&balancer]).await),
        format!("ValidationError: '{balancer}' is not a valid listener ARN")
    );
}

#[tokio::test]
async fn policies_and_limits_are_listed() {
    let world = World::new().await;
    let (elb, call) = (world.elb(), &world.call);
    let input = api::DescribeSSLPoliciesInput {
        names: texts(&["ELBSecurityPolicy-TLS13-1-3-2021-06"]),
        ..Default::default()
    };
    let output = elb.describe_ssl_policies(call, input).await.unwrap();
    let policy = output.ssl_policies.unwrap().remove(0);
    assert_eq!(policy.ssl_protocols, texts(&["TLSv1.3"]));
    assert_eq!(policy.ciphers.unwrap()[0].priority, Some(1));
    let input = api::DescribeSSLPoliciesInput {
        names: texts(&["nonsense"]),
        ..Default::default()
    };
    let error = refusal(elb.describe_ssl_policies(call, input).await);
    assert!(error.starts_with("SSLPolicyNotFoundException: "), "{error}");
    let limits = elb.describe_account_limits(call, Default::default()).await;
    let limits = limits.unwrap().limits.unwrap();
    let rules = limits
        .iter()
        .find(|limit| limit.name.as_deref() == Some("rules-per-application-load-balancer"));
    assert_eq!(rules.unwrap().max.as_deref(), Some("100"));
}
