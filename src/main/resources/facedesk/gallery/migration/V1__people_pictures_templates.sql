-- Bytes are VARBINARY, kept in the row, and never BLOB: H2 removes large objects some time after the row that names
-- them, and what is erased here must be gone with the transaction.
-- Pixels stand in a table of their own, so that lists and the search index never read them.

CREATE TABLE person (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name VARCHAR(200) NOT NULL CHECK (TRIM(name) <> ''),
    demo BOOLEAN NOT NULL,
    enrolled_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE TABLE picture (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    chip_hash BINARY(32) NOT NULL,
    quality DOUBLE PRECISION NOT NULL,
    source VARCHAR(1000) NOT NULL,
    taken_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    UNIQUE (person_id, chip_hash)
);

CREATE TABLE picture_image (
    picture_id BIGINT PRIMARY KEY REFERENCES picture (id) ON DELETE CASCADE,
    thumbnail VARBINARY(1000000) NOT NULL,
    chip VARBINARY(37632) NOT NULL
);

CREATE TABLE template (
    picture_id BIGINT NOT NULL REFERENCES picture (id) ON DELETE CASCADE,
    model_id VARCHAR(100) NOT NULL,
    vector VARBINARY(65536) NOT NULL,
    PRIMARY KEY (picture_id, model_id)
);
