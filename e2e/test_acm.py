"""AWS Certificate Manager with boto3, the aws CLI, openssl and Terraform."""

import json
import subprocess
import uuid

import pytest
from botocore.exceptions import ClientError

import terraform
from instance import PROGRAM
from terraform import Terraform, is_missing

RESOURCES = """
resource "aws_acm_certificate" "requested" {
  domain_name               = "terraform.example.com"
  subject_alternative_names = ["*.terraform.example.com"]
  validation_method         = "DNS"
  tags                      = { stage = var.changed ? "prod" : "dev" }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_acm_certificate_validation" "requested" {
  certificate_arn = aws_acm_certificate.requested.arn
}

resource "aws_acm_certificate" "imported" {
  certificate_body = file(var.changed ? "second.pem" : "first.pem")
  private_key      = file("key.pem")
}

output "records" {
  value = [for one in aws_acm_certificate.requested.domain_validation_options : one.resource_record_name]
}

output "imported" {
  value = aws_acm_certificate.imported.arn
}
"""


@pytest.fixture
def acm(neargate):
    return neargate.client("acm")


def openssl(folder, *arguments):
    result = subprocess.run(
        ["openssl", *arguments], cwd=folder, capture_output=True, text=True, timeout=60
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


def self_signed(folder, domain, name="certificate", key="key"):
    """A certificate and its key, in PEM."""
    if not (folder / f"{key}.pem").exists():
        openssl(folder, "genrsa", "-out", f"{key}.pem", "2048")
    openssl(
        folder,
        *["req", "-x509", "-new", "-key", f"{key}.pem", "-days", "30", "-subj", f"/CN={domain}"],
        *["-addext", f"subjectAltName=DNS:{domain}", "-out", f"{name}.pem"],
    )
    return (folder / f"{name}.pem").read_bytes(), (folder / f"{key}.pem").read_bytes()


def root_of(neargate):
    """What `neargate certificates root` prints."""
    command = [PROGRAM, "certificates", "root", "--data-dir", str(neargate.data_dir)]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


def refused(code, call, **arguments):
    """Calls what has to fail; returns the message."""
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    assert caught.value.response["Error"]["Code"] == code, caught.value
    return caught.value.response["Error"]["Message"]


def listed(acm, **arguments):
    pages = acm.get_paginator("list_certificates").paginate(**arguments)
    return {one["CertificateArn"]: one for page in pages for one in page["CertificateSummaryList"]}


def test_a_requested_certificate_is_one_that_clients_of_the_root_trust(neargate, acm, tmp_path):
    domain = f"{uuid.uuid4().hex[:8]}.example.com"
    token = uuid.uuid4().hex
    request = {
        "DomainName": domain,
        "SubjectAlternativeNames": [f"*.{domain}"],
        "ValidationMethod": "DNS",
        "IdempotencyToken": token,
    }
    arn = acm.request_certificate(**request)["CertificateArn"]
    assert acm.request_certificate(**request)["CertificateArn"] == arn
    acm.get_waiter("certificate_validated").wait(CertificateArn=arn)
    detail = acm.describe_certificate(CertificateArn=arn)["Certificate"]
    assert detail["Status"] == "ISSUED" and detail["Type"] == "AMAZON_ISSUED"
    assert detail["SubjectAlternativeNames"] == [domain, f"*.{domain}"]
    assert detail["KeyAlgorithm"] == "RSA-2048" and detail["InUseBy"] == []
    first, second = detail["DomainValidationOptions"]
    assert first["ResourceRecord"] == second["ResourceRecord"]
    assert first["ResourceRecord"]["Name"].endswith(f".{domain}.")
    assert listed(acm)[arn]["InUse"] is False

    given = acm.get_certificate(CertificateArn=arn)
    root = root_of(neargate)
    assert given["CertificateChain"].strip() == root.replace("\r\n", "\n").strip()
    (tmp_path / "leaf.pem").write_text(given["Certificate"])
    (tmp_path / "root.pem").write_text(root)
    told = openssl(
        tmp_path, "verify", "-CAfile", "root.pem", "-verify_hostname", f"a.{domain}", "leaf.pem"
    )
    assert "OK" in told
    serial = openssl(tmp_path, "x509", "-in", "leaf.pem", "-noout", "-serial").strip()
    assert serial.removeprefix("serial=").lower() == detail["Serial"].replace(":", "")

    acm.renew_certificate(CertificateArn=arn)
    renewed = acm.describe_certificate(CertificateArn=arn)["Certificate"]
    assert renewed["Serial"] != detail["Serial"]
    assert renewed["RenewalSummary"]["RenewalStatus"] == "SUCCESS"
    acm.delete_certificate(CertificateArn=arn)
    assert arn in refused("ResourceNotFoundException", acm.describe_certificate, CertificateArn=arn)


def test_an_imported_certificate_is_checked_and_can_be_replaced(acm, tmp_path):
    domain = f"{uuid.uuid4().hex[:8]}.example.com"
    certificate, key = self_signed(tmp_path, domain)
    _, other_key = self_signed(tmp_path, domain, "other", "other-key")
    call = acm.import_certificate
    message = refused("ValidationException", call, Certificate=certificate, PrivateKey=other_key)
    assert "does not match" in message
    message = refused("ValidationException", call, Certificate=certificate * 2, PrivateKey=key)
    assert message.startswith("The certificate field contains more than one certificate.")
    refused("ValidationException", call, Certificate=b"nothing", PrivateKey=key)
    refused("ValidationException", call, Certificate=certificate, PrivateKey=b"nothing")

    tags = [{"Key": "team", "Value": "web"}]
    arn = call(Certificate=certificate, PrivateKey=key, Tags=tags)["CertificateArn"]
    detail = acm.describe_certificate(CertificateArn=arn)["Certificate"]
    assert detail["Type"] == "IMPORTED" and detail["DomainName"] == domain
    assert detail["RenewalEligibility"] == "INELIGIBLE"
    assert acm.list_tags_for_certificate(CertificateArn=arn)["Tags"] == tags
    acm.add_tags_to_certificate(CertificateArn=arn, Tags=[{"Key": "a", "Value": "1"}])
    acm.remove_tags_from_certificate(
        CertificateArn=arn, Tags=[{"Key": "a", "Value": "2"}, {"Key": "team"}]
    )
    kept = acm.list_tags_for_certificate(CertificateArn=arn)["Tags"]
    assert kept == [{"Key": "a", "Value": "1"}]

    newer, _ = self_signed(tmp_path, domain, "newer")
    again = call(CertificateArn=arn, Certificate=newer, PrivateKey=key)["CertificateArn"]
    replaced = acm.describe_certificate(CertificateArn=again)["Certificate"]
    assert again == arn and replaced["Serial"] != detail["Serial"]
    assert acm.get_certificate(CertificateArn=arn)["Certificate"].encode() == newer
    refused("ValidationException", acm.renew_certificate, CertificateArn=arn)
    acm.delete_certificate(CertificateArn=arn)


def test_a_chain_has_to_be_in_order(acm, tmp_path):
    domain = f"{uuid.uuid4().hex[:8]}.example.com"
    root, _ = self_signed(tmp_path, "root", "root", "root-key")
    openssl(tmp_path, "genrsa", "-out", "key.pem", "2048")
    openssl(tmp_path, "req", "-new", "-key", "key.pem", "-subj", f"/CN={domain}", "-out", "csr.pem")
    sign = ["x509", "-req", "-in", "csr.pem", "-CA", "root.pem", "-CAkey", "root-key.pem"]
    sign += ["-CAcreateserial", "-days", "30", "-out", "leaf.pem"]
    openssl(tmp_path, *sign)
    old, key = (tmp_path / "leaf.pem").read_bytes(), (tmp_path / "key.pem").read_bytes()
    message = refused("ValidationException", acm.import_certificate, Certificate=old, PrivateKey=key)
    assert "version 3" in message
    # Only one with extensions is of version 3.
    (tmp_path / "leaf.ext").write_text(f"subjectAltName=DNS:{domain}\n")
    openssl(tmp_path, *sign, "-extfile", "leaf.ext")
    leaf, key = (tmp_path / "leaf.pem").read_bytes(), (tmp_path / "key.pem").read_bytes()
    call = acm.import_certificate
    message = refused("ValidationException", call, Certificate=leaf, PrivateKey=key)
    assert message.startswith("Provided certificate is not a valid self signed.")
    wrong = {"Certificate": leaf, "PrivateKey": key, "CertificateChain": leaf + root}
    assert refused("ValidationException", call, **wrong).endswith("is: 0")
    arn = call(Certificate=leaf, PrivateKey=key, CertificateChain=root)["CertificateArn"]
    given = acm.get_certificate(CertificateArn=arn)
    assert given["CertificateChain"].encode() == root
    acm.delete_certificate(CertificateArn=arn)


def test_what_is_not_there_is_refused_by_name(acm):
    request = acm.request_certificate
    code = "InvalidParameterException"
    assert "EMAIL" in refused(code, request, DomainName="a.example.com", ValidationMethod="EMAIL")
    assert "CloudFront" in refused(code, request, DomainName="a.example.com", ManagedBy="CLOUDFRONT")
    options = {"Export": "ENABLED"}
    assert "export" in refused(code, request, DomainName="a.example.com", Options=options)
    refused("ValidationException", request, DomainName="a_b.example.com")
    arn = f"arn:aws:acm:us-east-1:000000000000:certificate/{uuid.uuid4()}"
    refused("ResourceNotFoundException", acm.delete_certificate, CertificateArn=arn)


def test_certificates_outlive_a_killed_control_plane(fresh):
    neargate = fresh().start()
    acm = neargate.client("acm")
    arn = acm.request_certificate(DomainName="kept.example.com", KeyAlgorithm="EC_prime256v1")
    arn = arn["CertificateArn"]
    serial = acm.describe_certificate(CertificateArn=arn)["Certificate"]["Serial"]
    root = root_of(neargate)
    neargate.kill()
    neargate.restart()
    kept = acm.describe_certificate(CertificateArn=arn)["Certificate"]
    assert kept["Serial"] == serial and kept["KeyAlgorithm"] == "EC-prime256v1"
    assert root_of(neargate) == root
    acm.renew_certificate(CertificateArn=arn)
    assert arn not in listed(acm), "only RSA keys are listed by default"
    assert arn in listed(acm, Includes={"keyTypes": ["EC_prime256v1"]}, PaginationConfig={"PageSize": 1})
    acm.delete_certificate(CertificateArn=arn)
    for name in ["seal.key", "certificates/authority-key.sealed"]:
        file = neargate.data_dir / name
        assert file.stat().st_mode & 0o777 == 0o600
        assert b"PRIVATE" not in file.read_bytes()
    assert b"PRIVATE KEY" not in (neargate.data_dir / "state.db").read_bytes()


def test_the_aws_command_line(neargate, tmp_path):
    self_signed(tmp_path, "cli.example.com")
    told = neargate.aws(
        *["acm", "import-certificate", "--certificate", f"fileb://{tmp_path}/certificate.pem"],
        *["--private-key", f"fileb://{tmp_path}/key.pem"],
    )
    arn = (told if isinstance(told, dict) else json.loads(told))["CertificateArn"]
    neargate.aws("acm", "describe-certificate", "--certificate-arn", arn)
    neargate.aws("acm", "delete-certificate", "--certificate-arn", arn)


@pytest.mark.skipif(is_missing(), reason="terraform or its AWS provider is not here")
def test_terraform(neargate, acm, tmp_path):
    self_signed(tmp_path, "terraform.example.org", "first")
    self_signed(tmp_path, "terraform.example.org", "second")
    stack = Terraform(tmp_path, neargate, RESOURCES)
    stack.apply()
    outputs = stack.outputs()
    assert len(outputs["records"]) == 2
    first = acm.describe_certificate(CertificateArn=outputs["imported"])["Certificate"]
    stack.apply(changed=True)
    assert stack.outputs()["imported"] == outputs["imported"]
    second = acm.describe_certificate(CertificateArn=outputs["imported"])["Certificate"]
    assert first["Serial"] != second["Serial"]
    stack.destroy()
    assert outputs["imported"] not in listed(acm)
