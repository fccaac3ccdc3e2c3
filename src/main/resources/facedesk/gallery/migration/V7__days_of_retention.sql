-- The last day that retention was enforced for: a clock that runs far ahead of it is asked about before anybody is erased.

CREATE TABLE retention_day (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    reached DATE NOT NULL
);
