//! A small service for the emitters' tests.

use super::config::{Operations, Service};
use super::model::Model;

pub(crate) fn service() -> Service {
    let text = r#"
        [[service]]
        model = "box-room"
        id = "boxes"
        trait = "BoxRoom"
        title = "Box Room"
        reference = "https://example.com"
        validation = "BadBox"
        implemented = ["PutBox"]
        generated = ["DropBox", "PutBox"]
    "#;
    Operations::parse(text).unwrap().service.remove(0)
}

pub(crate) fn model() -> Model {
    Model::parse(MODEL).unwrap()
}

const MODEL: &str = r#"{
    "metadata": {
        "apiVersion": "2020-01-01",
        "endpointPrefix": "rooms",
        "jsonVersion": "1.1",
        "protocols": ["json"],
        "targetPrefix": "BoxRoom_20200101"
    },
    "operations": {
        "PutBox": {
            "http": {"method": "POST", "requestUri": "/"},
            "input": {"shape": "PutBoxRequest"},
            "output": {"shape": "crate"},
            "errors": [{"shape": "BadBoxException"}],
            "documentation": "prose"
        },
        "DropBox": {
            "http": {"method": "POST", "requestUri": "/"},
            "input": {"shape": "DropBoxRequest"}
        },
        "OpenBox": {
            "http": {"method": "POST", "requestUri": "/"},
            "input": {"shape": "Secret"},
            "authtype": "none"
        }
    },
    "shapes": {
        "PutBoxRequest": {
            "type": "structure",
            "required": ["type"],
            "members": {
                "type": {"shape": "Kind", "locationName": "Type", "documentation": "prose"},
                "content": {"shape": "crate"}
            }
        },
        "DropBoxRequest": {"type": "structure", "members": {"boxIDs": {"shape": "Ids"}}},
        "crate": {
            "type": "structure",
            "members": {"inner": {"shape": "crate"}, "all": {"shape": "Boxes"}}
        },
        "Boxes": {"type": "map", "key": {"shape": "Id"}, "value": {"shape": "crate"}, "max": 3},
        "Ids": {"type": "list", "member": {"shape": "Id"}, "flattened": true},
        "Id": {"type": "string", "pattern": "\\d+", "sensitive": true},
        "Kind": {"type": "string", "enum": ["BIG", "SMALL"]},
        "Secret": {"type": "structure", "members": {}},
        "BadBoxException": {
            "type": "structure",
            "members": {"message": {"shape": "Id"}},
            "error": {"code": "BadBox", "httpStatusCode": 409, "senderFault": true},
            "exception": true
        }
    }
}"#;
