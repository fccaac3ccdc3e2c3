-- What became of files that were imported, by the SHA-256 of their content, so that an import goes on where it stopped
-- without looking at them again. A taken file hangs on its picture, whoever has it by now; a refused one on the person
-- it was offered for. Either goes with them, so that nothing of the erased is left.

CREATE TABLE imported_file (
    picture_id BIGINT NOT NULL REFERENCES picture (id) ON DELETE CASCADE,
    content_hash BINARY(32) NOT NULL,
    PRIMARY KEY (picture_id, content_hash)
);

CREATE TABLE refused_file (
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    content_hash BINARY(32) NOT NULL,
    reason VARCHAR(100) NOT NULL,
    limits VARCHAR(64) NOT NULL,
    PRIMARY KEY (person_id, content_hash)
);
