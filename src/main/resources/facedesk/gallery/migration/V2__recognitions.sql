-- Scores of past recognitions, for asking what another threshold would have done. No picture and no template.
-- They go with the person they compare with, in the same transaction.

CREATE TABLE recognition (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    comparison VARCHAR(20) NOT NULL,
    model_id VARCHAR(100) NOT NULL,
    measure VARCHAR(20) NOT NULL,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    score DOUBLE PRECISION NOT NULL,
    runner_up DOUBLE PRECISION,
    threshold DOUBLE PRECISION NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    face_width DOUBLE PRECISION NOT NULL,
    quality DOUBLE PRECISION NOT NULL
);

CREATE INDEX recognition_by_time ON recognition (happened_at);
