"""Writes sigv4.json: requests signed by botocore at a fixed time, and AWS's published examples.

Run: python3 sigv4.py > sigv4.json
"""

import json
from datetime import datetime, timezone
from unittest import mock

import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

TIME = datetime(2024, 5, 6, 7, 8, 9, tzinfo=timezone.utc)
KEY, SECRET, TOKEN = "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "token/+=="


def signed(name, auth, service, method="POST", url="http://127.0.0.1:4566/", body="", headers=(),
           token=None, region="eu-west-1", **options):
    request = AWSRequest(method=method, url=url, data=body.encode(), headers=dict(headers))
    with mock.patch("botocore.auth.get_current_datetime", lambda: TIME):
        auth(Credentials(KEY, SECRET, token), service, region, **options).add_auth(request)
    prepared = request.prepare()
    host = prepared.url.split("/")[2]
    uri = prepared.url[prepared.url.index(host) + len(host):] or "/"
    sent = {k: v if isinstance(v, str) else v.decode() for k, v in prepared.headers.items()}
    sent.setdefault("Host", host)
    return {
        "name": name, "service": service, "region": region, "now": int(TIME.timestamp() * 1000),
        "method": method, "uri": uri, "headers": sorted(sent.items()), "body": body,
        "key": KEY, "secret": SECRET, "token": token,
    }


JSON = {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "X.ListClusters"}
FORM = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
V4, S3 = botocore.auth.SigV4Auth, botocore.auth.S3SigV4Auth
QUERY, S3_QUERY = botocore.auth.SigV4QueryAuth, botocore.auth.S3SigV4QueryAuth


def published(name, service, method, uri, headers, signature, date, signed_headers, now):
    key, secret = KEY, SECRET
    if service == "s3":
        key, secret = "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
    credential = f"{key}/{date}/us-east-1/{service}"
    headers = dict(headers)
    if signature:
        headers["Authorization"] = (
            f"AWS4-HMAC-SHA256 Credential={credential}/aws4_request, "
            f"SignedHeaders={signed_headers}, Signature={signature}"
        )
    return {
        "name": name, "service": service, "region": "us-east-1",
        "now": int(datetime.strptime(now, "%Y%m%dT%H%M%S%z").timestamp() * 1000),
        "method": method, "uri": uri, "headers": sorted(headers.items()), "body": "",
        "key": key, "secret": secret, "token": None,
    }


EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
VECTORS = [
    published(
        "published: get-vanilla", "service", "GET", "/",
        {"Host": "example.amazonaws.com", "X-Amz-Date": "20150830T123600Z"},
        "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
        "20150830", "host;x-amz-date", "20150830T123600Z"),
    published(
        "published: IAM ListUsers", "iam", "GET", "/?Action=ListUsers&Version=2010-05-08",
        {"Host": "iam.amazonaws.com", "X-Amz-Date": "20150830T123600Z",
         "Content-Type": "application/x-www-form-urlencoded; charset=utf-8"},
        "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
        "20150830", "content-type;host;x-amz-date", "20150830T123600Z"),
    published(
        "published: S3 GET with range", "s3", "GET", "/test.txt",
        {"Host": "examplebucket.s3.amazonaws.com", "X-Amz-Date": "20130524T000000Z",
         "Range": "bytes=0-9", "X-Amz-Content-Sha256": EMPTY},
        "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
        "20130524", "host;range;x-amz-content-sha256;x-amz-date", "20130524T000000Z"),
    published(
        "published: S3 presigned GET", "s3", "GET",
        "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F"
        "20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400"
        "&X-Amz-SignedHeaders=host&X-Amz-Signature="
        "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
        {"Host": "examplebucket.s3.amazonaws.com"}, None,
        "20130524", "host", "20130524T120000Z"),
    signed("JSON", V4, "ecs", body="{}", headers=JSON),
    signed("JSON with a session token", V4, "ecs", body='{"a":"ö"}', headers=JSON, token=TOKEN),
    signed("form", V4, "iam", body="Action=ListRoles&Version=2010-05-08", headers=FORM),
    signed("query parameters out of order", V4, "efs", method="GET",
           url="http://localhost/2015-02-01/file-systems?b=2&a=1&a=0&c&d=%20x~"),
    signed("encoded path", V4, "efs", method="GET",
           url="http://localhost/2015-02-01/tags/arn%3Aaws%3Aefs%3Ax%2Fy%20z"),
    signed("path with empty and dot segments", V4, "efs", method="GET",
           url="http://localhost//a/./b/../c//d/"),
    signed("header with spaces", V4, "ecs", body="{}",
           headers={**JSON, "X-Amz-Meta": "  a   b  "}),
    signed("S3 object", S3, "s3", method="PUT", url="http://s3.test/bucket/a%20b//c%2B~.txt",
           body="data"),
    signed("S3 presigned", S3_QUERY, "s3", method="GET", url="http://s3.test/bucket/key?x=1",
           expires=600),
    signed("presigned", QUERY, "sts", method="GET",
           url="http://sts.test/?Action=GetCallerIdentity&Version=2011-06-15", expires=60),
    signed("presigned with a session token", QUERY, "sts", method="GET", token=TOKEN,
           url="http://sts.test/?Action=GetCallerIdentity&Version=2011-06-15", expires=60),
]
print(json.dumps(VECTORS, indent=1, ensure_ascii=False))
