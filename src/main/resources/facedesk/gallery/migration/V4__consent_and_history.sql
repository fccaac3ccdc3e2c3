-- What else is known of a person, what they agreed to, and what happened.

ALTER TABLE person ADD COLUMN identifier VARCHAR(100) DEFAULT '' NOT NULL;
ALTER TABLE person ADD COLUMN group_name VARCHAR(100) DEFAULT '' NOT NULL;
ALTER TABLE person ADD COLUMN note VARCHAR(2000) DEFAULT '' NOT NULL;
ALTER TABLE person ADD COLUMN blocked BOOLEAN DEFAULT FALSE NOT NULL;

ALTER TABLE picture ADD COLUMN look VARCHAR(40) DEFAULT '' NOT NULL;
ALTER TABLE picture ADD COLUMN below_limits BOOLEAN DEFAULT FALSE NOT NULL;

-- Which picture was nearest. The score stays when the picture goes.
ALTER TABLE recognition ADD COLUMN picture_id BIGINT REFERENCES picture (id) ON DELETE SET NULL;
CREATE INDEX recognition_by_person ON recognition (person_id, happened_at);

CREATE TABLE consent (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind VARCHAR(20) NOT NULL,
    version VARCHAR(40) NOT NULL,
    language VARCHAR(40) NOT NULL,
    wording VARCHAR(10000) NOT NULL,
    purpose VARCHAR(500) NOT NULL CHECK (TRIM(purpose) <> ''),
    signed_by VARCHAR(200) NOT NULL CHECK (TRIM(signed_by) <> ''),
    signed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    retain_until DATE NOT NULL
);

-- What happened to a person goes with the person; erasures name nobody and stay.
CREATE TABLE event (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    kind VARCHAR(40) NOT NULL,
    person_id BIGINT REFERENCES person (id) ON DELETE CASCADE,
    amount INTEGER NOT NULL
);

-- Two people who look alike and were found to be different.
CREATE TABLE look_alike (
    first_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    second_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
);
