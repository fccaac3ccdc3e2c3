-- What the list of people asks of everybody at once is answered from these alone, in order, without reading the rows.

CREATE INDEX picture_by_person ON picture (person_id, quality);
CREATE INDEX recognition_by_outcome ON recognition (person_id, outcome, happened_at);
