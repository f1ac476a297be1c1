//! Certificates through the service's trait, with an authority that stands for the instance's.

use std::sync::Arc;

use aws_api::acm::{self as api, Acm};
use model::UnixMillis;
use model::balancing::{Certificate, Listener, ListenerProtocol, LoadBalancer, MutualTls, Scheme};
use model::{CertificateId, ListenerId, ListenerRuleId, LoadBalancerId, VpcId};
use operations::acm::{AcmService, Authority, Issued, KeyKind, Order};
use rcgen::{CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, PKCS_ED25519};
use smithy::{ServiceError, Timestamp};
use store::{Seal, StoreError};

use crate::support::{NOW, World, counting};

const DAY: i64 = 24 * 3600 * 1000;

/// Signs nothing: what it issues is self-signed.
#[derive(Debug)]
struct StandIn;

impl Authority for StandIn {
    fn issue(&self, order: &Order) -> Result<Issued, String> {
        assert_eq!(order.key, KeyKind::EcPrime256v1, "rcgen makes no RSA keys");
        let names: Vec<&str> = order.names.iter().map(String::as_str).collect();
        let pair = pair(&names, order.not_before, order.not_after);
        Ok(Issued {
            certificate_pem: pair.certificate,
            chain_pem: String::new(),
            private_key_pem: pair.key,
        })
    }
}

pub(crate) fn service(world: &World) -> AcmService {
    AcmService {
        store: world.store.clone(),
        clock: || NOW,
        random: counting,
        seal: Arc::new(Seal::new(&[1; 32]).unwrap()),
        authority: Arc::new(StandIn),
    }
}

/// A certificate and its key, in PEM.
#[derive(Clone)]
struct Pair {
    certificate: String,
    key: String,
}

fn time(at: UnixMillis) -> ::time::OffsetDateTime {
    ::time::OffsetDateTime::from_unix_timestamp(at.0 / 1000).unwrap()
}

fn parameters(names: &[&str], from: UnixMillis, to: UnixMillis) -> CertificateParams {
    let owned: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
    let mut parameters = CertificateParams::new(owned).unwrap();
    parameters.not_before = time(from);
    parameters.not_after = time(to);
    let common = names.first().copied().unwrap_or("nobody");
    parameters.distinguished_name = rcgen::DistinguishedName::default();
    parameters
        .distinguished_name
        .push(DnType::CommonName, common);
    parameters
}

fn pair(names: &[&str], from: UnixMillis, to: UnixMillis) -> Pair {
    let key = KeyPair::generate().unwrap();
    let certificate = parameters(names, from, to).self_signed(&key).unwrap();
    Pair {
        certificate: certificate.pem(),
        key: key.serialize_pem(),
    }
}

fn valid(name: &str) -> Pair {
    pair(&[name], NOW.plus_millis(-DAY), NOW.plus_millis(DAY))
}

fn import(pair: &Pair, chain: &str) -> api::ImportCertificateInput {
    api::ImportCertificateInput {
        certificate: Some(pair.certificate.clone().into_bytes()),
        private_key: Some(pair.key.clone().into_bytes()),
        certificate_chain: Some(chain.as_bytes().to_vec()).filter(|chain| !chain.is_empty()),
        ..Default::default()
    }
}

fn text(result: Result<api::ImportCertificateOutput, ServiceError>) -> String {
    match result {
        Ok(_) => "ok".to_owned(),
        Err(error) => format!("{}: {}", error.code, error.message),
    }
}

#[tokio::test]
async fn what_cannot_be_served_is_not_imported() {
    let world = World::new().await;
    let acm = service(&world);
    let good = valid("a.example.com");
    let from = NOW.plus_millis(-DAY);
    let mut authority = parameters(&["root.example.com"], from, NOW.plus_millis(DAY));
    authority.is_ca = IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let root = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let leaf = parameters(&["b.example.com"], from, NOW.plus_millis(DAY));
    let leaf = Pair {
        certificate: leaf.signed_by(&key, &root).unwrap().pem(),
        key: key.serialize_pem(),
    };
    let ed25519 = KeyPair::generate_for(&PKCS_ED25519).unwrap();
    let edwards = parameters(&["c.example.com"], from, NOW.plus_millis(DAY));
    let edwards = Pair {
        certificate: edwards.self_signed(&ed25519).unwrap().pem(),
        key: ed25519.serialize_pem(),
    };
    let with = |certificate: &str, key: &str| Pair {
        certificate: certificate.to_owned(),
        key: key.to_owned(),
    };
    let twice = good.certificate.repeat(2);
    let root = root.pem();
    let cases = [
        (good.clone(), String::new(), "ok"),
        (leaf.clone(), root.clone(), "ok"),
        (
            with("", &good.key),
            String::new(),
            "Unable to parse certificate.",
        ),
        (
            with("-----BEGIN", &good.key),
            String::new(),
            "Unable to parse certificate.",
        ),
        (
            with(&twice, &good.key),
            String::new(),
            "more than one certificate",
        ),
        (
            with(&good.certificate, ""),
            String::new(),
            "The private key is not supported.",
        ),
        (
            with(&good.certificate, &leaf.key),
            String::new(),
            "does not match",
        ),
        (edwards, String::new(), "The private key is not supported."),
        (
            pair(&["d.example.com"], from, NOW),
            String::new(),
            "has expired",
        ),
        (
            pair(
                &["e.example.com"],
                NOW.plus_millis(1000),
                NOW.plus_millis(DAY),
            ),
            String::new(),
            "not in effect yet",
        ),
        (
            leaf.clone(),
            String::new(),
            "Provided certificate is not a valid self signed.",
        ),
        (leaf.clone(), "junk".to_owned(), "not in a valid PEM format"),
        (
            leaf.clone(),
            good.certificate.clone(),
            "Could not validate the certificate with",
        ),
        (leaf.clone(), format!("{}{root}", leaf.certificate), "is: 0"),
        (leaf.clone(), format!("{root}{}", good.certificate), "is: 1"),
        (leaf.clone(), root.repeat(11), "10 certificates at most"),
    ];
    for (index, (pair, chain, expected)) in cases.into_iter().enumerate() {
        let found = text(
            acm.import_certificate(&world.call, import(&pair, &chain))
                .await,
        );
        assert!(found.contains(expected), "{index}: {found}");
    }
}

#[tokio::test]
async fn a_key_is_stored_sealed_and_opens_for_its_certificate_alone() {
    let world = World::new().await;
    let acm = service(&world);
    let good = valid("a.example.com");
    acm.import_certificate(&world.call, import(&good, ""))
        .await
        .unwrap();
    let stored = stored(&world).await;
    let (sealed, id) = (&stored[0].private_key.0, stored[0].id.as_str());
    assert!(!serde_json::to_string(&stored).unwrap().contains("PRIVATE"));
    assert_eq!(
        acm.seal.open(sealed, id).unwrap(),
        good.key.replace('\r', "").as_bytes()
    );
    assert!(acm.seal.open(sealed, "another").is_err());
}

#[tokio::test]
async fn a_repeated_request_is_answered_with_the_same_certificate() {
    let world = World::new().await;
    let acm = service(&world);
    let request = |name: &str, token: Option<&str>| api::RequestCertificateInput {
        domain_name: Some(name.to_owned()),
        idempotency_token: token.map(str::to_owned),
        key_algorithm: Some("EC_prime256v1".to_owned()),
        ..Default::default()
    };
    let ask = async |name: &str, token| {
        let output = acm
            .request_certificate(&world.call, request(name, token))
            .await;
        output.unwrap().certificate_arn.unwrap()
    };
    let first = ask("A.example.com", Some("t")).await;
    assert_eq!(ask("a.example.com", Some("t")).await, first);
    assert_ne!(ask("b.example.com", Some("t")).await, first);
    assert_ne!(ask("a.example.com", Some("u")).await, first);
    assert_ne!(
        ask("a.example.com", None).await,
        ask("a.example.com", None).await
    );
}

#[tokio::test]
async fn a_certificate_that_a_listener_shows_stays() {
    let world = World::new().await;
    let acm = service(&world);
    let good = valid("a.example.com");
    let imported = acm.import_certificate(&world.call, import(&good, "")).await;
    let arn = imported.unwrap().certificate_arn.unwrap();
    let id = stored(&world).await[0].id.clone();
    use_it(&world, id).await;
    let describe = api::DescribeCertificateInput {
        certificate_arn: Some(arn.clone()),
    };
    let detail = acm
        .describe_certificate(&world.call, describe)
        .await
        .unwrap();
    let users = detail.certificate.unwrap().in_use_by.unwrap();
    assert_eq!(
        users,
        [
            "arn:aws:elasticloadbalancing:us-east-1:000000000000:loadbalancer/app/web/0000000000000001"
        ]
    );
    let delete = api::DeleteCertificateInput {
        certificate_arn: Some(arn),
    };
    let refused = acm
        .delete_certificate(&world.call, delete)
        .await
        .err()
        .unwrap();
    assert_eq!(refused.code, "ResourceInUseException");
}

#[tokio::test]
async fn lists_are_filtered_sorted_and_cut() {
    let world = World::new().await;
    let acm = service(&world);
    for name in ["a.example.com", "b.example.com", "c.example.com"] {
        acm.import_certificate(&world.call, import(&valid(name), ""))
            .await
            .unwrap();
    }
    let list = async |input| acm.list_certificates(&world.call, input).await;
    let plain = list(Default::default()).await.unwrap();
    assert!(
        plain.certificate_summary_list.unwrap().is_empty(),
        "RSA alone"
    );
    let input = |token: Option<String>| api::ListCertificatesInput {
        includes: Some(api::Filters {
            key_types: Some(vec!["EC_prime256v1".to_owned()]),
            ..Default::default()
        }),
        max_items: Some(2),
        sort_by: Some("CREATED_AT".to_owned()),
        sort_order: Some("DESCENDING".to_owned()),
        next_token: token,
        ..Default::default()
    };
    let first = list(input(None)).await.unwrap();
    let second = list(input(first.next_token.clone())).await.unwrap();
    let pages = [
        first.certificate_summary_list,
        second.certificate_summary_list,
    ];
    let mut found: Vec<String> = pages
        .into_iter()
        .flat_map(Option::unwrap)
        .map(|one| one.domain_name.unwrap())
        .collect();
    found.sort();
    assert_eq!(found, ["a.example.com", "b.example.com", "c.example.com"]);
    assert_eq!(second.next_token, None);
    let foreign = api::ListCertificatesInput {
        sort_order: Some("ASCENDING".to_owned()),
        ..input(first.next_token)
    };
    assert_eq!(
        list(foreign).await.err().unwrap().code,
        "InvalidArgsException"
    );
}

#[tokio::test]
async fn an_ended_certificate_has_expired_without_anybody_doing_anything() {
    let world = World::new().await;
    let mut acm = service(&world);
    let imported = acm.import_certificate(&world.call, import(&valid("a.example.com"), ""));
    let arn = imported.await.unwrap().certificate_arn;
    acm.clock = || NOW.plus_millis(2 * DAY);
    let describe = api::DescribeCertificateInput {
        certificate_arn: arn,
    };
    let detail = acm
        .describe_certificate(&world.call, describe)
        .await
        .unwrap();
    let detail = detail.certificate.unwrap();
    assert_eq!(detail.status.as_deref(), Some("EXPIRED"));
    assert_eq!(detail.imported_at, Some(Timestamp::from_millis(NOW.0)));
}

async fn stored(world: &World) -> Vec<Certificate> {
    let read = world.store.read(|tx| tx.balancing_list::<Certificate>());
    let stored: Result<_, StoreError> = read.await;
    stored.unwrap()
}

/// A load balancer with a listener that shows the certificate.
async fn use_it(world: &World, certificate: CertificateId) {
    let id = LoadBalancerId::from_random(1);
    let balancer = LoadBalancer {
        id: id.clone(),
        name: "web".to_owned(),
        scheme: Scheme::Internal,
        vpc_id: VpcId::from_random(1),
        zones: Vec::new(),
        security_groups: Vec::new(),
        attributes: Default::default(),
        created_at: NOW,
        active_at: None,
        tags: Vec::new(),
    };
    let listener = Listener {
        id: ListenerId::from_random(1),
        load_balancer_id: id,
        protocol: ListenerProtocol::Https,
        port: 443,
        ssl_policy: None,
        certificates: vec![certificate],
        mutual_tls: MutualTls::Off,
        default_actions: Vec::new(),
        default_rule_id: ListenerRuleId::from_random(1),
        attributes: Default::default(),
        created_at: NOW,
        tags: Vec::new(),
    };
    world
        .store
        .write(move |tx| {
            tx.balancing_put(&balancer)?;
            tx.balancing_put(&listener)
        })
        .await
        .unwrap();
}
