//! Tables that hold nouns of several kinds, each as JSON beside the columns that it is looked up by:
//! `kind`, `id`, further ones, `body`. Which tables there are, and which kinds, is their owners'.

use std::fmt::Write as _;

use rusqlite::{OptionalExtension as _, ToSql};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::transaction::Tx;
use crate::{StoreError, row};

/// Such a table.
#[derive(Debug)]
pub(crate) struct Kinds {
    pub(crate) table: &'static str,
    /// One row: a number that counts the changes, kept by triggers.
    pub(crate) changes: &'static str,
}

impl Kinds {
    /// Inserts the noun, or replaces the one of its kind and id.
    pub(crate) fn put<N: Serialize>(
        &self,
        tx: &mut Tx<'_>,
        (kind, id): (&str, &str),
        columns: &[(&str, &dyn ToSql)],
        noun: &N,
    ) -> Result<(), StoreError> {
        let table = self.table;
        let body = row::encode(table, noun)?;
        let mut names = String::new();
        let mut places = String::new();
        let mut settings = String::new();
        let mut values: Vec<&dyn ToSql> = vec![&kind, &id, &body];
        for (number, (name, value)) in (4..).zip(columns) {
            // Writing to a string cannot fail.
            let _ = write!(names, ", {name}");
            let _ = write!(places, ", ?{number}");
            let _ = write!(settings, ", {name} = ?{number}");
            values.push(*value);
        }
        let sql = format!(
            "INSERT INTO {table} (kind, id, body{names}) VALUES (?1, ?2, ?3{places})
             ON CONFLICT (kind, id) DO UPDATE SET body = ?3{settings}"
        );
        let mut statement = tx.connection.prepare_cached(&sql)?;
        statement.execute(values.as_slice())?;
        Ok(())
    }

    /// The noun of the kind that has `value` in `column`, in which no two have the same.
    pub(crate) fn find<N: DeserializeOwned>(
        &self,
        tx: &Tx<'_>,
        kind: &str,
        (column, value): (&str, &str),
    ) -> Result<Option<N>, StoreError> {
        let table = self.table;
        let sql = format!("SELECT body FROM {table} WHERE kind = ?1 AND {column} = ?2");
        tx.connection
            .prepare_cached(&sql)?
            .query_row([kind, value], |row| row.get::<_, String>(0))
            .optional()?
            .map(|body| row::decode(table, &body))
            .transpose()
    }

    /// Every noun of the kind, by id.
    pub(crate) fn list<N: DeserializeOwned>(
        &self,
        tx: &Tx<'_>,
        kind: &str,
    ) -> Result<Vec<N>, StoreError> {
        let table = self.table;
        let sql = format!("SELECT body FROM {table} WHERE kind = ?1 ORDER BY id");
        let mut statement = tx.connection.prepare_cached(&sql)?;
        let bodies = statement.query_map([kind], |row| row.get::<_, String>(0))?;
        row::decode_all(table, bodies)
    }

    /// Every noun of the kind that has `value` in `column`, by id.
    pub(crate) fn list_of<N: DeserializeOwned>(
        &self,
        tx: &Tx<'_>,
        kind: &str,
        (column, value): (&str, &str),
    ) -> Result<Vec<N>, StoreError> {
        let table = self.table;
        let sql = format!("SELECT body FROM {table} WHERE {column} = ?2 AND kind = ?1 ORDER BY id");
        let mut statement = tx.connection.prepare_cached(&sql)?;
        let bodies = statement.query_map([kind, value], |row| row.get::<_, String>(0))?;
        row::decode_all(table, bodies)
    }

    /// Deletes the noun; answers whether there was one.
    pub(crate) fn delete(&self, tx: &mut Tx<'_>, kind: &str, id: &str) -> Result<bool, StoreError> {
        let sql = format!("DELETE FROM {} WHERE kind = ?1 AND id = ?2", self.table);
        let deleted = tx.connection.prepare_cached(&sql)?.execute([kind, id])?;
        Ok(deleted > 0)
    }

    /// A number that is another after every change. It is never reset.
    pub(crate) fn version(&self, tx: &Tx<'_>) -> Result<i64, StoreError> {
        let sql = format!("SELECT count FROM {}", self.changes);
        let mut statement = tx.connection.prepare_cached(&sql)?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }
}
