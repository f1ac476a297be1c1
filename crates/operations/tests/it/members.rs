//! `models/task-definition.toml` is true: its examples of what works are taken, and those of what
//! is refused are refused in its words. That it names every member is checked by codegen.

use std::collections::BTreeMap;

use aws_api::ecs::{self as api, Ecs};
use serde::Deserialize;
use serde_json::{Value, json};
use smithy::{ReadError, ReadProblem, Schema, ServiceError, Shape, ShapeReader, Timestamp};

use crate::support::World;

const TABLE: &str = include_str!("../../../../models/task-definition.toml");

#[derive(Deserialize)]
struct Member {
    effect: String,
    works: Option<String>,
    #[serde(default)]
    refused: Vec<(String, String)>,
}

#[tokio::test]
async fn what_is_refused_is_refused_in_these_words() {
    let world = World::new().await;
    for (path, member) in members() {
        for (given, text) in &member.refused {
            let expected = match text.split_once(": ") {
                Some((shape, _)) if shape.ends_with("Exception") => text.clone(),
                _ => format!("ClientException: {text}"),
            };
            let error = request(&world, &path, given).await.err();
            let error = error.map_or_else(|| "taken".to_owned(), |error| error.to_string());
            assert_eq!(error, expected, "{path}: {given}");
        }
    }
}

#[tokio::test]
async fn what_works_is_taken() {
    let world = World::new().await;
    for (path, member) in members() {
        if let Some(given) = &member.works
            && let Err(error) = request(&world, &path, given).await
        {
            panic!("{path}: {given}: {error}");
        }
    }
}

/// A row without an example of its own is covered by the row of what it is a part of.
#[test]
fn what_is_refused_has_an_example() {
    let members = members();
    for (path, member) in &members {
        let has_example = |path: &str| {
            let found = members.get(path);
            found.is_some_and(|found| !found.refused.is_empty())
        };
        let mut places = path.match_indices('.').map(|(at, _)| &path[..at]);
        let is_covered = has_example(path)
            || places.any(|above| has_example(above) && members[above].effect == "refused");
        assert!(member.effect != "refused" || is_covered, "{path}");
    }
}

fn members() -> BTreeMap<String, Member> {
    toml::from_str(TABLE).unwrap()
}

/// Registers or runs a small definition with the example put where its path belongs.
async fn request(world: &World, path: &str, given: &str) -> Result<(), ServiceError> {
    let given: Value = serde_json::from_str(given).unwrap();
    let mut definition = json!({
        "family": "members", "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"],
        "cpu": "256", "memory": "512",
        "containerDefinitions": [{"name": "app", "image": "busybox:1"}],
    });
    let mut overrides = json!({"containerOverrides": [{"name": "app"}]});
    let place = if path.starts_with("overrides.containerOverrides") {
        &mut overrides["containerOverrides"][0]
    } else if path.starts_with("overrides") {
        &mut overrides
    } else if path.starts_with("containerDefinitions.") {
        &mut definition["containerDefinitions"][0]
    } else {
        &mut definition
    };
    for (name, value) in given.as_object().unwrap() {
        place[name] = value.clone();
    }
    let input: api::RegisterTaskDefinitionInput = read(definition);
    world
        .ecs
        .register_task_definition(&world.call, input)
        .await?;
    if path.starts_with("overrides") {
        world.cluster("default").await;
        let mut input = world.run_task("members");
        input.overrides = Some(read(overrides));
        world.ecs.run_task(&world.call, input).await?;
    }
    Ok(())
}

fn read<T: Shape>(value: Value) -> T {
    T::read(&mut Json(value)).unwrap()
}

/// JSON as a request.
struct Json(Value);

impl Json {
    fn wrong<T>(&self, expected: &'static str) -> Result<T, ReadError> {
        Err(ReadError::new(ReadProblem::WrongType {
            expected,
            found: self.0.to_string(),
        }))
    }

    fn integer(&self) -> Result<i64, ReadError> {
        self.0.as_i64().map_or_else(|| self.wrong("integer"), Ok)
    }
}

impl ShapeReader for Json {
    fn read_structure(
        &mut self,
        schema: &'static Schema,
        member: &mut dyn FnMut(usize, &mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        for (name, value) in self.0.as_object().unwrap() {
            let index = schema.members.iter().position(|known| known.name == name);
            let Some(index) = index else {
                panic!("there is no member {name}");
            };
            member(index, &mut Self(value.clone()))?;
        }
        Ok(())
    }

    fn read_list(
        &mut self,
        _: &'static Schema,
        item: &mut dyn FnMut(&mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        for value in self.0.as_array().unwrap() {
            item(&mut Self(value.clone()))?;
        }
        Ok(())
    }

    fn read_map(
        &mut self,
        _: &'static Schema,
        entry: &mut dyn FnMut(String, &mut dyn ShapeReader) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        for (key, value) in self.0.as_object().unwrap() {
            entry(key.clone(), &mut Self(value.clone()))?;
        }
        Ok(())
    }

    fn read_boolean(&mut self) -> Result<bool, ReadError> {
        self.0.as_bool().map_or_else(|| self.wrong("boolean"), Ok)
    }

    fn read_integer(&mut self) -> Result<i32, ReadError> {
        Ok(i32::try_from(self.integer()?).unwrap())
    }

    fn read_long(&mut self) -> Result<i64, ReadError> {
        self.integer()
    }

    fn read_float(&mut self) -> Result<f32, ReadError> {
        self.wrong("float")
    }

    fn read_double(&mut self) -> Result<f64, ReadError> {
        self.wrong("double")
    }

    fn read_string(&mut self) -> Result<String, ReadError> {
        self.0
            .as_str()
            .map_or_else(|| self.wrong("string"), |text| Ok(text.to_owned()))
    }

    fn read_blob(&mut self) -> Result<Vec<u8>, ReadError> {
        self.wrong("blob")
    }

    fn read_timestamp(&mut self) -> Result<Timestamp, ReadError> {
        self.wrong("timestamp")
    }

    fn read_document(&mut self) -> Result<String, ReadError> {
        Ok(self.0.to_string())
    }
}
