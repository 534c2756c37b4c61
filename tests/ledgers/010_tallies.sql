CREATE TABLE _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set TEXT, name TEXT, applied_at TEXT);
INSERT INTO _sqlite_migrations VALUES (1, 'notifier', '001_tables', '2026-11-28 09:29:11');
INSERT INTO _sqlite_migrations VALUES (2, 'notifier', '002_history_view', '2026-11-28 09:29:11');
INSERT INTO _sqlite_migrations VALUES (3, 'notifier', '003_revisions', '2026-11-28 09:29:11');
INSERT INTO _sqlite_migrations VALUES (4, 'notifier', '004_lanes', '2026-11-28 09:29:11');
INSERT INTO _sqlite_migrations VALUES (5, 'notifier', '005_alerts', '2026-11-28 09:29:11');
INSERT INTO _sqlite_migrations VALUES (6, 'notifier', '006_history', '2026-11-28 09:29:11');
INSERT INTO _sqlite_migrations VALUES (7, 'notifier', '007_deciding', '2026-11-28 09:29:11');
INSERT INTO _sqlite_migrations VALUES (8, 'notifier', '008_threads', '2026-11-28 09:29:11');
INSERT INTO _sqlite_migrations VALUES (9, 'notifier', '009_indexes', '2026-11-28 09:29:11');
INSERT INTO _sqlite_migrations VALUES (10, 'notifier', '010_tallies', '2026-11-28 09:29:11');
CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    event_type TEXT NOT NULL,
    severity INTEGER NOT NULL,
    source TEXT NOT NULL,
    source_id TEXT,
    team_id TEXT,
    time TEXT NOT NULL,
    received_at TEXT NOT NULL,
    event_data TEXT NOT NULL,
    notes TEXT NOT NULL,
    incident_id TEXT,
    decisions TEXT,
    unrouted INTEGER
, attachments TEXT);
INSERT INTO events VALUES (1, 'evt_1m8gqsehnbjar12rbvbd', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:11.989122+00:00', '2026-11-28T09:29:11.989122+00:00', '{"script_name":"goto_live","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsehnhf9sjw6bayn', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsehpek7xpf1pjjp"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsehrx1dp9ks9htt"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsehrvz4j4vzpz9k"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsehrek4babx0zx6"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsehr5pyzfx76qgm"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsehrd1gxb31w6p2"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (2, 'evt_1m8gqsenpezd8rmpm2xh', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:12.118392+00:00', '2026-11-28T09:29:12.118392+00:00', '{"script_name":"zap","host_name":"pi-3","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsenpnqn64xb00z5', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsenpth0gmept8qh"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsenpwswc845rb8c"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsenq3kjg35cap6j"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsenq4z56jz5se4r"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsenq2r11tbvbncc"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsenq3b539xj1gj0"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (3, 'evt_1m8gqseqeejzrqsq8wbn', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:12.174810+00:00', '2026-11-28T09:29:12.174810+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqseqfsn1g810y432', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqseqffxh18wn5ztg"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqseqfhfrtsnp8hzf"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqseqf39vrvyrq7yn"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqseqf7fx146j1byv"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqseqfbtembvv4hsv"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqseqfve3xke1bdsj"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (4, 'run-4711', 'script_execution_failed', 40, 'http', 'run-4711', NULL, '2026-11-28T09:29:12.260846+00:00', '2026-11-28T09:29:12.260846+00:00', '{"script_name":"recording","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqset58kxsxsnfehj', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqset50d45qwmef0j"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqset5p92nrnc3sm0"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqset5xykw2agfm7e"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqset5t11h5kw6mx0"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqset50x4qw5xkagz"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqset521q1gaz1xr2"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (5, 'evt_1m8gqsewyk2smcjm4acn', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:12.350541+00:00', '2026-11-28T09:29:12.350541+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqseqfsn1g810y432', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsex1b3mcf8ck0pp"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsex1ctkw5prg2cn"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsex1224bbc7za15"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsex1pqyqg5112d2"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsex1z9f12gdjeet"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsex17j7hh0e0y4r"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (6, 'evt_1m8gqsexkwvef6de1g4v', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:12.371609+00:00', '2026-11-28T09:29:12.371609+00:00', '{"message":"warm 0","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 12:29:12 UTC","delivery_id":"dlv_1m8gqsexmecp64f5mdh2"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (7, 'evt_1m8gqsexz3tqkkgcys7r', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:12.383835+00:00', '2026-11-28T09:29:12.383835+00:00', '{"message":"0 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 14:29:12 UTC","delivery_id":"dlv_1m8gqsey0ce592j3mjeh"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (8, 'evt_1m8gqsez8j4xemc2dtfs', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:12.424793+00:00', '2026-11-28T09:29:12.424793+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqsez9mwxzqb6am8g"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, digest","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (9, 'evt_1m8gqsezq0dnt7jbn8pw', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:12.439668+00:00', '2026-11-28T09:29:12.439668+00:00', '{"message":"warm 1","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 12:29:12 UTC","delivery_id":"dlv_1m8gqsexmecp64f5mdh2"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (10, 'evt_1m8gqsf087hhdvw880vz', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:12.456271+00:00', '2026-11-28T09:29:12.456271+00:00', '{"message":"1 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 14:29:12 UTC","delivery_id":"dlv_1m8gqsey0ce592j3mjeh"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (11, 'evt_1m8gqsf0yhhjx8e79j5k', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:12.478881+00:00', '2026-11-28T09:29:12.478881+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"deduplicated","reason":"dedupe: the same host_name was told at 2026-11-28 09:29:12 UTC (evt_1m8gqsez8j4xemc2dtfs)","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, digest","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (12, 'evt_1m8gqsf1z39tb6tzhed5', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:12.511540+00:00', '2026-11-28T09:29:12.511540+00:00', '{"message":"warm 2","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 12:29:12 UTC","delivery_id":"dlv_1m8gqsexmecp64f5mdh2"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (13, 'evt_1m8gqsf2f28ks4nyb2tc', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:12.527720+00:00', '2026-11-28T09:29:12.527720+00:00', '{"message":"2 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 14:29:12 UTC","delivery_id":"dlv_1m8gqsey0ce592j3mjeh"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (14, 'evt_1m8gqsf2rdpz8r4qh7jt', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:12.536785+00:00', '2026-11-28T09:29:12.536785+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"deduplicated","reason":"dedupe: the same host_name was told at 2026-11-28 09:29:12 UTC (evt_1m8gqsez8j4xemc2dtfs)","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: failures, hosts, digest","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (15, 'evt_1m8gqsf39m9esvbjjcjs', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:12.553669+00:00', '2026-11-28T09:29:12.553669+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsf39ywef7wcyy62', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsf3af1sm84r84q1"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsf3anrwhe9smcmq"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsf3ax1whrsb639w"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsf3a5qvwztk5kdb"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsf3agbhevt435qj"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsf3aj273pkb9d8p"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (16, 'evt_1m8gqsf3psw0299e0jvr', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:12.566616+00:00', '2026-11-28T09:29:12.566616+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsf39ywef7wcyy62', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsf3p4ynt9ykn50z"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsf3pfs3eke13gae"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsf3pa0jakvdw6ba"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsf3py7c4h7en64j"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsf3p7wbg4acdx9m"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsf3psj5wb1rh436"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (17, 'evt_1m8gqsf43eh91ybvx24x', 'notifier_alert', 30, 'notifier', NULL, NULL, '2026-11-28T09:29:12.579217+00:00', '2026-11-28T09:29:12.579217+00:00', '{"title":"away cannot be reached","message":"Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback."}', '[]', NULL, '[{"rule_id":"","rule_name":"","integration_id":"chat","verdict":"waiting","reason":"one of settings.admin_integrations","delivery_id":"dlv_1m8gqsf43ggxhwm1s5ss"}]', 0, NULL);
INSERT INTO events VALUES (18, 'evt_1m8gqsf4hcm3asf216yk', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:12.593300+00:00', '2026-11-28T09:29:12.593300+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsf4m2s69t2sgewk', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsf4m3vqtvhgh2j6"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsf4m39qmk0tm89m"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsf4m7p50c80qt1w"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsf4m3xycccf1868"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsf4m7kapmd1qsfk"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsf4m599r1rv7k8y"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
INSERT INTO events VALUES (19, 'evt_1m8gqsf59958jsrbmve5', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:12.617665+00:00', '2026-11-28T09:29:12.617665+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsf4m2s69t2sgewk', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:12 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:12 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:12 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:12 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:12 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:12 UTC; told when it has calmed","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (20, 'evt_1m8gqsf5kva018cgrq5h', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:12.627157+00:00', '2026-11-28T09:29:12.627157+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsf5kg2d72z30gvr', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:12 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:12 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:12 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:12 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:12 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:12 UTC; told when it has calmed","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (21, 'evt_1m8gqsf5v43m5nbk0vfn', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:12.635098+00:00', '2026-11-28T09:29:12.635098+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsf5kg2d72z30gvr', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:12 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:12 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:12 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:12 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:12 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:12 UTC; told when it has calmed","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (22, 'evt_1m8gqsf6ky61462kdax1', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:12.659129+00:00', '2026-11-28T09:29:12.659129+00:00', '{"script_name":"silenced","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsf6kfnq42mr8rxr', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:12 UTC by ann: new cables (sil_1m8gqsf66rgvtrd1rtq3)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:12 UTC by ann: new cables (sil_1m8gqsf66rgvtrd1rtq3)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:12 UTC by ann: new cables (sil_1m8gqsf66rgvtrd1rtq3)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:12 UTC by ann: new cables (sil_1m8gqsf66rgvtrd1rtq3)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:12 UTC by ann: new cables (sil_1m8gqsf66rgvtrd1rtq3)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:12 UTC by ann: new cables (sil_1m8gqsf66rgvtrd1rtq3)","delivery_id":null},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 1, NULL);
INSERT INTO events VALUES (23, 'evt_1m8gqsfg9t6n6qn5gdyg', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:12.969572+00:00', '2026-11-28T09:29:12.969572+00:00', '{"script_name":"last","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsfg9800apgmc1jb', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsfgav8bvpa3dk43"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsfgatzgcd3qp53b"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsfgaxh4d00jpkkd"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsfgah3vny1wkey3"},{"rule_id":"failures","rule_name":"failures","integration_id":"crew","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsfga0yf21y52kfs"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsfga5zvddz6gzvv"},{"rule_id":"","rule_name":"","integration_id":null,"verdict":"no_match","reason":"event_type: the other rules are about other types: hosts, digest, once","delivery_id":null}]', 0, NULL);
CREATE TABLE deliveries (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    event_id TEXT NOT NULL REFERENCES events (id),
    event_type TEXT NOT NULL,
    severity INTEGER NOT NULL,
    rule_id TEXT,
    integration_id TEXT NOT NULL,
    integration_type TEXT NOT NULL,
    integration_name TEXT NOT NULL,
    recipient TEXT NOT NULL,
    host TEXT,
    device TEXT,
    incident_id TEXT,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'cancelled')),
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at TEXT,
    created_at TEXT NOT NULL,
    settled_at TEXT,
    message TEXT,
    message_preview TEXT,
    error_message TEXT,
    provider_id TEXT
, note TEXT, indexed INTEGER NOT NULL DEFAULT 0, attempts_before INTEGER NOT NULL DEFAULT 0, replayed_at TEXT, replayed_by TEXT, owed_at TEXT, occasion TEXT, bundle TEXT, at_time_of_day INTEGER NOT NULL DEFAULT 0);
INSERT INTO deliveries VALUES (1, 'dlv_1m8gqsehpek7xpf1pjjp', 'evt_1m8gqsehnbjar12rbvbd', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqsehnhf9sjw6bayn', 'sent', 1, NULL, '2026-11-28T09:29:11.989122+00:00', '2026-11-28T09:29:12.511186+00:00', '{"delivery_id":"dlv_1m8gqsehpek7xpf1pjjp","event_id":"evt_1m8gqsehnbjar12rbvbd","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:11 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:11.989122Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsehnhf9sjw6bayn","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:11 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:11.989122+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:11.989122Z","is_open":true,"last_at":"2026-11-28T09:29:11.989122Z"}', NULL, 0);
INSERT INTO deliveries VALUES (2, 'dlv_1m8gqsehrx1dp9ks9htt', 'evt_1m8gqsehnbjar12rbvbd', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqsehnhf9sjw6bayn', 'waiting', 1, '2026-11-28T09:29:12.789010+00:00', '2026-11-28T09:29:11.989122+00:00', NULL, '{"delivery_id":"dlv_1m8gqsehrx1dp9ks9htt","event_id":"evt_1m8gqsehnbjar12rbvbd","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:11 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:11.989122Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsehnhf9sjw6bayn","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:11 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:11.989122+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:11.989122Z","is_open":true,"last_at":"2026-11-28T09:29:11.989122Z"}', NULL, 0);
INSERT INTO deliveries VALUES (3, 'dlv_1m8gqsehrvz4j4vzpz9k', 'evt_1m8gqsehnbjar12rbvbd', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqsehnhf9sjw6bayn', 'sending', 0, '2026-11-28T09:29:11.989122+00:00', '2026-11-28T09:29:11.989122+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:11.989122+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:11.989122Z","is_open":true,"last_at":"2026-11-28T09:29:11.989122Z"}', NULL, 0);
INSERT INTO deliveries VALUES (4, 'dlv_1m8gqsehrek4babx0zx6', 'evt_1m8gqsehnbjar12rbvbd', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqsehnhf9sjw6bayn', 'failed', 1, NULL, '2026-11-28T09:29:11.989122+00:00', '2026-11-28T09:29:12.512016+00:00', '{"delivery_id":"dlv_1m8gqsehrek4babx0zx6","event_id":"evt_1m8gqsehnbjar12rbvbd","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:11 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:11.989122Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsehnhf9sjw6bayn","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:11 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:11.989122+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:11.989122Z","is_open":true,"last_at":"2026-11-28T09:29:11.989122Z"}', NULL, 0);
INSERT INTO deliveries VALUES (5, 'dlv_1m8gqsehr5pyzfx76qgm', 'evt_1m8gqsehnbjar12rbvbd', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqsehnhf9sjw6bayn', 'sent', 1, NULL, '2026-11-28T09:29:11.989122+00:00', '2026-11-28T09:29:12.501448+00:00', '{"delivery_id":"dlv_1m8gqsehr5pyzfx76qgm","event_id":"evt_1m8gqsehnbjar12rbvbd","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:11 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:11.989122Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsehnhf9sjw6bayn","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:11 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:11.989122+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:11.989122Z","is_open":true,"last_at":"2026-11-28T09:29:11.989122Z"}', NULL, 0);
INSERT INTO deliveries VALUES (6, 'dlv_1m8gqsehrd1gxb31w6p2', 'evt_1m8gqsehnbjar12rbvbd', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-9', 'stb-1', 'inc_1m8gqsehnhf9sjw6bayn', 'sent', 1, NULL, '2026-11-28T09:29:11.989122+00:00', '2026-11-28T09:29:12.260440+00:00', '{"delivery_id":"dlv_1m8gqsehrd1gxb31w6p2","event_id":"evt_1m8gqsehnbjar12rbvbd","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:11 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:11.989122Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsehnhf9sjw6bayn","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:11 UTC', NULL, 'QA-2', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:11.989122+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:11.989122Z","is_open":true,"last_at":"2026-11-28T09:29:11.989122Z"}', NULL, 0);
INSERT INTO deliveries VALUES (7, 'dlv_1m8gqsenpth0gmept8qh', 'evt_1m8gqsenpezd8rmpm2xh', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqsenpnqn64xb00z5', 'sent', 1, NULL, '2026-11-28T09:29:12.118392+00:00', '2026-11-28T09:29:12.511877+00:00', '{"delivery_id":"dlv_1m8gqsenpth0gmept8qh","event_id":"evt_1m8gqsenpezd8rmpm2xh","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.118392Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsenpnqn64xb00z5","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.118392+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.118392Z","is_open":true,"last_at":"2026-11-28T09:29:12.118392Z"}', NULL, 0);
INSERT INTO deliveries VALUES (8, 'dlv_1m8gqsenpwswc845rb8c', 'evt_1m8gqsenpezd8rmpm2xh', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqsenpnqn64xb00z5', 'waiting', 1, '2026-11-28T09:29:12.789010+00:00', '2026-11-28T09:29:12.118392+00:00', NULL, '{"delivery_id":"dlv_1m8gqsenpwswc845rb8c","event_id":"evt_1m8gqsenpezd8rmpm2xh","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.118392Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsenpnqn64xb00z5","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.118392+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.118392Z","is_open":true,"last_at":"2026-11-28T09:29:12.118392Z"}', NULL, 0);
INSERT INTO deliveries VALUES (9, 'dlv_1m8gqsenq3kjg35cap6j', 'evt_1m8gqsenpezd8rmpm2xh', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqsenpnqn64xb00z5', 'sending', 0, '2026-11-28T09:29:12.118392+00:00', '2026-11-28T09:29:12.118392+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.118392+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.118392Z","is_open":true,"last_at":"2026-11-28T09:29:12.118392Z"}', NULL, 0);
INSERT INTO deliveries VALUES (10, 'dlv_1m8gqsenq4z56jz5se4r', 'evt_1m8gqsenpezd8rmpm2xh', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqsenpnqn64xb00z5', 'failed', 1, NULL, '2026-11-28T09:29:12.118392+00:00', '2026-11-28T09:29:12.511232+00:00', '{"delivery_id":"dlv_1m8gqsenq4z56jz5se4r","event_id":"evt_1m8gqsenpezd8rmpm2xh","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.118392Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsenpnqn64xb00z5","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.118392+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.118392Z","is_open":true,"last_at":"2026-11-28T09:29:12.118392Z"}', NULL, 0);
INSERT INTO deliveries VALUES (11, 'dlv_1m8gqsenq2r11tbvbncc', 'evt_1m8gqsenpezd8rmpm2xh', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqsenpnqn64xb00z5', 'sent', 1, NULL, '2026-11-28T09:29:12.118392+00:00', '2026-11-28T09:29:12.511982+00:00', '{"delivery_id":"dlv_1m8gqsenq2r11tbvbncc","event_id":"evt_1m8gqsenpezd8rmpm2xh","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.118392Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsenpnqn64xb00z5","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.118392+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.118392Z","is_open":true,"last_at":"2026-11-28T09:29:12.118392Z"}', NULL, 0);
INSERT INTO deliveries VALUES (12, 'dlv_1m8gqsenq3b539xj1gj0', 'evt_1m8gqsenpezd8rmpm2xh', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-3', 'stb-1', 'inc_1m8gqsenpnqn64xb00z5', 'sent', 1, NULL, '2026-11-28T09:29:12.118392+00:00', '2026-11-28T09:29:12.241295+00:00', '{"delivery_id":"dlv_1m8gqsenq3b539xj1gj0","event_id":"evt_1m8gqsenpezd8rmpm2xh","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.118392Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsenpnqn64xb00z5","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', NULL, 'QA-1', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.118392+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.118392Z","is_open":true,"last_at":"2026-11-28T09:29:12.118392Z"}', NULL, 0);
INSERT INTO deliveries VALUES (13, 'dlv_1m8gqseqffxh18wn5ztg', 'evt_1m8gqseqeejzrqsq8wbn', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqseqfsn1g810y432', 'sent', 1, NULL, '2026-11-28T09:29:12.174810+00:00', '2026-11-28T09:29:12.512440+00:00', '{"delivery_id":"dlv_1m8gqseqffxh18wn5ztg","event_id":"evt_1m8gqseqeejzrqsq8wbn","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.174810Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqseqfsn1g810y432","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.174810+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.174810Z","is_open":true,"last_at":"2026-11-28T09:29:12.174810Z"}', NULL, 0);
INSERT INTO deliveries VALUES (14, 'dlv_1m8gqseqfhfrtsnp8hzf', 'evt_1m8gqseqeejzrqsq8wbn', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqseqfsn1g810y432', 'waiting', 1, '2026-11-28T09:29:12.789010+00:00', '2026-11-28T09:29:12.174810+00:00', NULL, '{"delivery_id":"dlv_1m8gqseqfhfrtsnp8hzf","event_id":"evt_1m8gqseqeejzrqsq8wbn","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.174810Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqseqfsn1g810y432","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.174810+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.174810Z","is_open":true,"last_at":"2026-11-28T09:29:12.174810Z"}', NULL, 0);
INSERT INTO deliveries VALUES (15, 'dlv_1m8gqseqf39vrvyrq7yn', 'evt_1m8gqseqeejzrqsq8wbn', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqseqfsn1g810y432', 'sending', 0, '2026-11-28T09:29:12.174810+00:00', '2026-11-28T09:29:12.174810+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.174810+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.174810Z","is_open":true,"last_at":"2026-11-28T09:29:12.174810Z"}', NULL, 0);
INSERT INTO deliveries VALUES (16, 'dlv_1m8gqseqf7fx146j1byv', 'evt_1m8gqseqeejzrqsq8wbn', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqseqfsn1g810y432', 'failed', 1, NULL, '2026-11-28T09:29:12.174810+00:00', '2026-11-28T09:29:12.511918+00:00', '{"delivery_id":"dlv_1m8gqseqf7fx146j1byv","event_id":"evt_1m8gqseqeejzrqsq8wbn","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.174810Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqseqfsn1g810y432","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.174810+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.174810Z","is_open":true,"last_at":"2026-11-28T09:29:12.174810Z"}', NULL, 0);
INSERT INTO deliveries VALUES (17, 'dlv_1m8gqseqfbtembvv4hsv', 'evt_1m8gqseqeejzrqsq8wbn', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqseqfsn1g810y432', 'sent', 1, NULL, '2026-11-28T09:29:12.174810+00:00', '2026-11-28T09:29:12.510658+00:00', '{"delivery_id":"dlv_1m8gqseqfbtembvv4hsv","event_id":"evt_1m8gqseqeejzrqsq8wbn","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.174810Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqseqfsn1g810y432","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.174810+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.174810Z","is_open":true,"last_at":"2026-11-28T09:29:12.174810Z"}', NULL, 0);
INSERT INTO deliveries VALUES (18, 'dlv_1m8gqseqfve3xke1bdsj', 'evt_1m8gqseqeejzrqsq8wbn', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', 'inc_1m8gqseqfsn1g810y432', 'sent', 1, NULL, '2026-11-28T09:29:12.174810+00:00', '2026-11-28T09:29:12.309728+00:00', '{"delivery_id":"dlv_1m8gqseqfve3xke1bdsj","event_id":"evt_1m8gqseqeejzrqsq8wbn","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.174810Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqseqfsn1g810y432","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', NULL, 'QA-3', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.174810+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.174810Z","is_open":true,"last_at":"2026-11-28T09:29:12.174810Z"}', NULL, 0);
INSERT INTO deliveries VALUES (19, 'dlv_1m8gqset50d45qwmef0j', 'run-4711', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqset58kxsxsnfehj', 'sent', 1, NULL, '2026-11-28T09:29:12.260846+00:00', '2026-11-28T09:29:12.512482+00:00', '{"delivery_id":"dlv_1m8gqset50d45qwmef0j","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.260846Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqset58kxsxsnfehj","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.260846+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.260846Z","is_open":true,"last_at":"2026-11-28T09:29:12.260846Z"}', NULL, 0);
INSERT INTO deliveries VALUES (20, 'dlv_1m8gqset5p92nrnc3sm0', 'run-4711', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqset58kxsxsnfehj', 'waiting', 1, '2026-11-28T09:29:12.789010+00:00', '2026-11-28T09:29:12.260846+00:00', NULL, '{"delivery_id":"dlv_1m8gqset5p92nrnc3sm0","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.260846Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqset58kxsxsnfehj","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.260846+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.260846Z","is_open":true,"last_at":"2026-11-28T09:29:12.260846Z"}', NULL, 0);
INSERT INTO deliveries VALUES (21, 'dlv_1m8gqset5xykw2agfm7e', 'run-4711', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqset58kxsxsnfehj', 'sending', 0, '2026-11-28T09:29:12.260846+00:00', '2026-11-28T09:29:12.260846+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.260846+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.260846Z","is_open":true,"last_at":"2026-11-28T09:29:12.260846Z"}', NULL, 0);
INSERT INTO deliveries VALUES (22, 'dlv_1m8gqset5t11h5kw6mx0', 'run-4711', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqset58kxsxsnfehj', 'failed', 1, NULL, '2026-11-28T09:29:12.260846+00:00', '2026-11-28T09:29:12.512397+00:00', '{"delivery_id":"dlv_1m8gqset5t11h5kw6mx0","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.260846Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqset58kxsxsnfehj","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.260846+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.260846Z","is_open":true,"last_at":"2026-11-28T09:29:12.260846Z"}', NULL, 0);
INSERT INTO deliveries VALUES (23, 'dlv_1m8gqset50x4qw5xkagz', 'run-4711', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqset58kxsxsnfehj', 'sent', 1, NULL, '2026-11-28T09:29:12.260846+00:00', '2026-11-28T09:29:12.510537+00:00', '{"delivery_id":"dlv_1m8gqset50x4qw5xkagz","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.260846Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqset58kxsxsnfehj","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.260846+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.260846Z","is_open":true,"last_at":"2026-11-28T09:29:12.260846Z"}', NULL, 0);
INSERT INTO deliveries VALUES (24, 'dlv_1m8gqset521q1gaz1xr2', 'run-4711', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqset58kxsxsnfehj', 'sent', 1, NULL, '2026-11-28T09:29:12.260846+00:00', '2026-11-28T09:29:12.315724+00:00', '{"delivery_id":"dlv_1m8gqset521q1gaz1xr2","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.260846Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqset58kxsxsnfehj","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', NULL, 'QA-4', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.260846+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.260846Z","is_open":true,"last_at":"2026-11-28T09:29:12.260846Z"}', NULL, 0);
INSERT INTO deliveries VALUES (25, 'dlv_1m8gqsex1b3mcf8ck0pp', 'evt_1m8gqsewyk2smcjm4acn', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqseqfsn1g810y432', 'sent', 1, NULL, '2026-11-28T09:29:12.350541+00:00', '2026-11-28T09:29:12.527539+00:00', '{"delivery_id":"dlv_1m8gqsex1b3mcf8ck0pp","event_id":"evt_1m8gqsewyk2smcjm4acn","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.2 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.350541Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqseqfsn1g810y432","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.2 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:12 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.350541+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:12.174810Z","last_at":"2026-11-28T09:29:12.174810Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (26, 'dlv_1m8gqsex1ctkw5prg2cn', 'evt_1m8gqsewyk2smcjm4acn', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqseqfsn1g810y432', 'waiting', 0, '2026-11-28T09:29:12.350541+00:00', '2026-11-28T09:29:12.350541+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.350541+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:12.174810Z","last_at":"2026-11-28T09:29:12.174810Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (27, 'dlv_1m8gqsex1224bbc7za15', 'evt_1m8gqsewyk2smcjm4acn', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqseqfsn1g810y432', 'waiting', 0, '2026-11-28T09:29:12.350541+00:00', '2026-11-28T09:29:12.350541+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.350541+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:12.174810Z","last_at":"2026-11-28T09:29:12.174810Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (28, 'dlv_1m8gqsex1pqyqg5112d2', 'evt_1m8gqsewyk2smcjm4acn', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqseqfsn1g810y432', 'failed', 1, NULL, '2026-11-28T09:29:12.350541+00:00', '2026-11-28T09:29:12.527634+00:00', '{"delivery_id":"dlv_1m8gqsex1pqyqg5112d2","event_id":"evt_1m8gqsewyk2smcjm4acn","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.2 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.350541Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqseqfsn1g810y432","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.2 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:12 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.350541+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:12.174810Z","last_at":"2026-11-28T09:29:12.174810Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (29, 'dlv_1m8gqsex1z9f12gdjeet', 'evt_1m8gqsewyk2smcjm4acn', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqseqfsn1g810y432', 'sent', 1, NULL, '2026-11-28T09:29:12.350541+00:00', '2026-11-28T09:29:12.527689+00:00', '{"delivery_id":"dlv_1m8gqsex1z9f12gdjeet","event_id":"evt_1m8gqsewyk2smcjm4acn","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.2 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.350541Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqseqfsn1g810y432","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.2 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:12 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.350541+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:12.174810Z","last_at":"2026-11-28T09:29:12.174810Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (30, 'dlv_1m8gqsex17j7hh0e0y4r', 'evt_1m8gqsewyk2smcjm4acn', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', 'inc_1m8gqseqfsn1g810y432', 'sent', 1, NULL, '2026-11-28T09:29:12.350541+00:00', '2026-11-28T09:29:12.379721+00:00', '{"delivery_id":"dlv_1m8gqsex17j7hh0e0y4r","event_id":"evt_1m8gqsewyk2smcjm4acn","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.2 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.350541Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqseqfsn1g810y432","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.2 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:12 UTC', NULL, 'QA-3', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.350541+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:12.174810Z","last_at":"2026-11-28T09:29:12.174810Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (31, 'dlv_1m8gqsexmecp64f5mdh2', 'evt_1m8gqsexkwvef6de1g4v', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'waiting', 0, '2026-11-28T12:29:12.371609+00:00', '2026-11-28T09:29:12.371609+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T12:29:12.371609+00:00', '{"common":[["host_name","pi-1"]],"collected":"group"}', '["group","hosts","chat","pi-1"]', 0);
INSERT INTO deliveries VALUES (32, 'dlv_1m8gqsey0ce592j3mjeh', 'evt_1m8gqsexz3tqkkgcys7r', 'disk_low', 20, 'digest', 'crew', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'waiting', 0, '2026-11-28T14:29:12.383835+00:00', '2026-11-28T09:29:12.383835+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T14:29:12.383835+00:00', '{"collected":"digest"}', '["digest","digest","crew"]', 0);
INSERT INTO deliveries VALUES (33, 'dlv_1m8gqsez9mwxzqb6am8g', 'evt_1m8gqsez8j4xemc2dtfs', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:12.424793+00:00', '2026-11-28T09:29:12.522704+00:00', '{"delivery_id":"dlv_1m8gqsez9mwxzqb6am8g","event_id":"evt_1m8gqsez8j4xemc2dtfs","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.424793Z","sending_at":null,"attempts":0,"turn":"event","in_silence":false,"is_over":false,"incident_id":null,"events":1,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:12 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.424793+00:00', '{}', NULL, 0);
INSERT INTO deliveries VALUES (34, 'dlv_1m8gqsf3af1sm84r84q1', 'evt_1m8gqsf39m9esvbjjcjs', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsf39ywef7wcyy62', 'sent', 1, NULL, '2026-11-28T09:29:12.553669+00:00', '2026-11-28T09:29:12.576045+00:00', '{"delivery_id":"dlv_1m8gqsf3af1sm84r84q1","event_id":"evt_1m8gqsf39m9esvbjjcjs","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.553669Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsf39ywef7wcyy62","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.553669+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.553669Z","is_open":true,"last_at":"2026-11-28T09:29:12.553669Z"}', NULL, 0);
INSERT INTO deliveries VALUES (35, 'dlv_1m8gqsf3anrwhe9smcmq', 'evt_1m8gqsf39m9esvbjjcjs', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsf39ywef7wcyy62', 'waiting', 1, '2026-11-28T09:29:12.789010+00:00', '2026-11-28T09:29:12.553669+00:00', NULL, '{"delivery_id":"dlv_1m8gqsf3anrwhe9smcmq","event_id":"evt_1m8gqsf39m9esvbjjcjs","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.553669Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsf39ywef7wcyy62","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.553669+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.553669Z","is_open":true,"last_at":"2026-11-28T09:29:12.553669Z"}', NULL, 0);
INSERT INTO deliveries VALUES (36, 'dlv_1m8gqsf3ax1whrsb639w', 'evt_1m8gqsf39m9esvbjjcjs', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsf39ywef7wcyy62', 'waiting', 0, '2026-11-28T09:29:12.553669+00:00', '2026-11-28T09:29:12.553669+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.553669+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.553669Z","is_open":true,"last_at":"2026-11-28T09:29:12.553669Z"}', NULL, 0);
INSERT INTO deliveries VALUES (37, 'dlv_1m8gqsf3a5qvwztk5kdb', 'evt_1m8gqsf39m9esvbjjcjs', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsf39ywef7wcyy62', 'failed', 1, NULL, '2026-11-28T09:29:12.553669+00:00', '2026-11-28T09:29:12.575987+00:00', '{"delivery_id":"dlv_1m8gqsf3a5qvwztk5kdb","event_id":"evt_1m8gqsf39m9esvbjjcjs","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.553669Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsf39ywef7wcyy62","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.553669+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.553669Z","is_open":true,"last_at":"2026-11-28T09:29:12.553669Z"}', NULL, 0);
INSERT INTO deliveries VALUES (38, 'dlv_1m8gqsf3agbhevt435qj', 'evt_1m8gqsf39m9esvbjjcjs', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsf39ywef7wcyy62', 'sent', 1, NULL, '2026-11-28T09:29:12.553669+00:00', '2026-11-28T09:29:12.576078+00:00', '{"delivery_id":"dlv_1m8gqsf3agbhevt435qj","event_id":"evt_1m8gqsf39m9esvbjjcjs","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.553669Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsf39ywef7wcyy62","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.553669+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.553669Z","is_open":true,"last_at":"2026-11-28T09:29:12.553669Z"}', NULL, 0);
INSERT INTO deliveries VALUES (39, 'dlv_1m8gqsf3aj273pkb9d8p', 'evt_1m8gqsf39m9esvbjjcjs', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsf39ywef7wcyy62', 'sent', 1, NULL, '2026-11-28T09:29:12.553669+00:00', '2026-11-28T09:29:12.607201+00:00', '{"delivery_id":"dlv_1m8gqsf3aj273pkb9d8p","event_id":"evt_1m8gqsf39m9esvbjjcjs","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.553669Z","sending_at":null,"attempts":0,"turn":"first_failure","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsf39ywef7wcyy62","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.553669+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.553669Z","is_open":true,"last_at":"2026-11-28T09:29:12.553669Z"}', NULL, 0);
INSERT INTO deliveries VALUES (40, 'dlv_1m8gqsf3p4ynt9ykn50z', 'evt_1m8gqsf3psw0299e0jvr', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsf39ywef7wcyy62', 'sent', 1, NULL, '2026-11-28T09:29:12.566616+00:00', '2026-11-28T09:29:12.606949+00:00', '{"delivery_id":"dlv_1m8gqsf3p4ynt9ykn50z","event_id":"evt_1m8gqsf3psw0299e0jvr","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.566616Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqsf39ywef7wcyy62","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:12 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.566616+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:12.553669Z","last_at":"2026-11-28T09:29:12.553669Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (41, 'dlv_1m8gqsf3pfs3eke13gae', 'evt_1m8gqsf3psw0299e0jvr', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsf39ywef7wcyy62', 'waiting', 0, '2026-11-28T09:29:12.566616+00:00', '2026-11-28T09:29:12.566616+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.566616+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:12.553669Z","last_at":"2026-11-28T09:29:12.553669Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (42, 'dlv_1m8gqsf3pa0jakvdw6ba', 'evt_1m8gqsf3psw0299e0jvr', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsf39ywef7wcyy62', 'waiting', 0, '2026-11-28T09:29:12.566616+00:00', '2026-11-28T09:29:12.566616+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.566616+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:12.553669Z","last_at":"2026-11-28T09:29:12.553669Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (43, 'dlv_1m8gqsf3py7c4h7en64j', 'evt_1m8gqsf3psw0299e0jvr', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsf39ywef7wcyy62', 'failed', 1, NULL, '2026-11-28T09:29:12.566616+00:00', '2026-11-28T09:29:12.607109+00:00', '{"delivery_id":"dlv_1m8gqsf3py7c4h7en64j","event_id":"evt_1m8gqsf3psw0299e0jvr","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.566616Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqsf39ywef7wcyy62","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:12 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.566616+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:12.553669Z","last_at":"2026-11-28T09:29:12.553669Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (44, 'dlv_1m8gqsf3p7wbg4acdx9m', 'evt_1m8gqsf3psw0299e0jvr', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsf39ywef7wcyy62', 'sent', 1, NULL, '2026-11-28T09:29:12.566616+00:00', '2026-11-28T09:29:12.608575+00:00', '{"delivery_id":"dlv_1m8gqsf3p7wbg4acdx9m","event_id":"evt_1m8gqsf3psw0299e0jvr","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.566616Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqsf39ywef7wcyy62","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:12 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.566616+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:12.553669Z","last_at":"2026-11-28T09:29:12.553669Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (45, 'dlv_1m8gqsf3psj5wb1rh436', 'evt_1m8gqsf3psw0299e0jvr', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsf39ywef7wcyy62', 'sent', 1, NULL, '2026-11-28T09:29:12.566616+00:00', '2026-11-28T09:29:12.623280+00:00', '{"delivery_id":"dlv_1m8gqsf3psj5wb1rh436","event_id":"evt_1m8gqsf3psw0299e0jvr","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.566616Z","sending_at":null,"attempts":0,"turn":"recovered","in_silence":false,"is_over":true,"incident_id":"inc_1m8gqsf39ywef7wcyy62","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Time: 2026-11-28 09:29:12 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.566616+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:12.553669Z","last_at":"2026-11-28T09:29:12.553669Z","closed_by":"recovery"}', NULL, 0);
INSERT INTO deliveries VALUES (46, 'dlv_1m8gqsf43ggxhwm1s5ss', 'evt_1m8gqsf43eh91ybvx24x', 'notifier_alert', 30, NULL, 'chat', 'slack', 'chat', 'Slack webhook', NULL, NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:12.579217+00:00', '2026-11-28T09:29:12.608651+00:00', '{"delivery_id":"dlv_1m8gqsf43ggxhwm1s5ss","event_id":"evt_1m8gqsf43eh91ybvx24x","event_type":"notifier_alert","severity":30,"icon":"⚠️","title":"away cannot be reached","body":"Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback.","facts":[{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.579217Z","sending_at":null,"attempts":0,"turn":"event","in_silence":false,"is_over":false,"incident_id":null,"events":1,"is_test":false,"template_fault":""}', '⚠️ away cannot be reached
Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback.

Severity: warning
Time: 2026-11-28 09:29:12 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.579217+00:00', '{}', NULL, 0);
INSERT INTO deliveries VALUES (47, 'dlv_1m8gqsf4m3vqtvhgh2j6', 'evt_1m8gqsf4hcm3asf216yk', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsf4m2s69t2sgewk', 'sent', 1, NULL, '2026-11-28T09:29:12.593300+00:00', '2026-11-28T09:29:12.608708+00:00', '{"delivery_id":"dlv_1m8gqsf4m3vqtvhgh2j6","event_id":"evt_1m8gqsf4hcm3asf216yk","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.593300Z","sending_at":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsf4m2s69t2sgewk","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.593300+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:12.553669Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:12.593300Z"}', NULL, 0);
INSERT INTO deliveries VALUES (48, 'dlv_1m8gqsf4m39qmk0tm89m', 'evt_1m8gqsf4hcm3asf216yk', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsf4m2s69t2sgewk', 'waiting', 1, '2026-11-28T09:30:12.792213+00:00', '2026-11-28T09:29:12.593300+00:00', NULL, '{"delivery_id":"dlv_1m8gqsf4m39qmk0tm89m","event_id":"evt_1m8gqsf4hcm3asf216yk","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.593300Z","sending_at":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsf4m2s69t2sgewk","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.593300+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:12.553669Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:12.593300Z"}', NULL, 0);
INSERT INTO deliveries VALUES (49, 'dlv_1m8gqsf4m7p50c80qt1w', 'evt_1m8gqsf4hcm3asf216yk', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsf4m2s69t2sgewk', 'waiting', 0, '2026-11-28T09:29:12.593300+00:00', '2026-11-28T09:29:12.593300+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.593300+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:12.553669Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:12.593300Z"}', NULL, 0);
INSERT INTO deliveries VALUES (50, 'dlv_1m8gqsf4m3xycccf1868', 'evt_1m8gqsf4hcm3asf216yk', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsf4m2s69t2sgewk', 'failed', 1, NULL, '2026-11-28T09:29:12.593300+00:00', '2026-11-28T09:29:12.608764+00:00', '{"delivery_id":"dlv_1m8gqsf4m3xycccf1868","event_id":"evt_1m8gqsf4hcm3asf216yk","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.593300Z","sending_at":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsf4m2s69t2sgewk","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.593300+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:12.553669Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:12.593300Z"}', NULL, 0);
INSERT INTO deliveries VALUES (51, 'dlv_1m8gqsf4m7kapmd1qsfk', 'evt_1m8gqsf4hcm3asf216yk', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsf4m2s69t2sgewk', 'sent', 1, NULL, '2026-11-28T09:29:12.593300+00:00', '2026-11-28T09:29:12.618324+00:00', '{"delivery_id":"dlv_1m8gqsf4m7kapmd1qsfk","event_id":"evt_1m8gqsf4hcm3asf216yk","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.593300Z","sending_at":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsf4m2s69t2sgewk","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.593300+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:12.553669Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:12.593300Z"}', NULL, 0);
INSERT INTO deliveries VALUES (52, 'dlv_1m8gqsf4m599r1rv7k8y', 'evt_1m8gqsf4hcm3asf216yk', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsf4m2s69t2sgewk', 'sent', 1, NULL, '2026-11-28T09:29:12.593300+00:00', '2026-11-28T09:29:12.618416+00:00', '{"delivery_id":"dlv_1m8gqsf4m599r1rv7k8y","event_id":"evt_1m8gqsf4hcm3asf216yk","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:12 UTC"}],"links":[],"attachments":[],"actions":[],"problem":"","thread":null,"earlier":null,"time":"2026-11-28T09:29:12.593300Z","sending_at":null,"attempts":0,"turn":"flapping","in_silence":false,"is_over":false,"incident_id":"inc_1m8gqsf4m2s69t2sgewk","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:12 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:12.593300+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:12.553669Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:12.593300Z"}', NULL, 0);
INSERT INTO deliveries VALUES (53, 'dlv_1m8gqsfgav8bvpa3dk43', 'evt_1m8gqsfg9t6n6qn5gdyg', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsfg9800apgmc1jb', 'sending', 0, '2026-11-28T09:29:12.969572+00:00', '2026-11-28T09:29:12.969572+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.969572+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.969572Z","is_open":true,"last_at":"2026-11-28T09:29:12.969572Z"}', NULL, 0);
INSERT INTO deliveries VALUES (54, 'dlv_1m8gqsfgatzgcd3qp53b', 'evt_1m8gqsfg9t6n6qn5gdyg', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsfg9800apgmc1jb', 'waiting', 0, '2026-11-28T09:29:12.969572+00:00', '2026-11-28T09:29:12.969572+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.969572+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.969572Z","is_open":true,"last_at":"2026-11-28T09:29:12.969572Z"}', NULL, 0);
INSERT INTO deliveries VALUES (55, 'dlv_1m8gqsfgaxh4d00jpkkd', 'evt_1m8gqsfg9t6n6qn5gdyg', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsfg9800apgmc1jb', 'waiting', 0, '2026-11-28T09:29:12.969572+00:00', '2026-11-28T09:29:12.969572+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.969572+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.969572Z","is_open":true,"last_at":"2026-11-28T09:29:12.969572Z"}', NULL, 0);
INSERT INTO deliveries VALUES (56, 'dlv_1m8gqsfgah3vny1wkey3', 'evt_1m8gqsfg9t6n6qn5gdyg', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsfg9800apgmc1jb', 'sending', 0, '2026-11-28T09:29:12.969572+00:00', '2026-11-28T09:29:12.969572+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.969572+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.969572Z","is_open":true,"last_at":"2026-11-28T09:29:12.969572Z"}', NULL, 0);
INSERT INTO deliveries VALUES (57, 'dlv_1m8gqsfga0yf21y52kfs', 'evt_1m8gqsfg9t6n6qn5gdyg', 'script_execution_failed', 40, 'failures', 'crew', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsfg9800apgmc1jb', 'sending', 0, '2026-11-28T09:29:12.969572+00:00', '2026-11-28T09:29:12.969572+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.969572+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.969572Z","is_open":true,"last_at":"2026-11-28T09:29:12.969572Z"}', NULL, 0);
INSERT INTO deliveries VALUES (58, 'dlv_1m8gqsfga5zvddz6gzvv', 'evt_1m8gqsfg9t6n6qn5gdyg', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsfg9800apgmc1jb', 'sending', 0, '2026-11-28T09:29:12.969572+00:00', '2026-11-28T09:29:12.969572+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:12.969572+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:12.969572Z","is_open":true,"last_at":"2026-11-28T09:29:12.969572Z"}', NULL, 0);
CREATE TABLE attempts (
    seq INTEGER PRIMARY KEY,
    delivery_id TEXT NOT NULL REFERENCES deliveries (id),
    at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'failed')),
    reason TEXT NOT NULL,
    status_code INTEGER,
    duration_ms INTEGER NOT NULL
);
INSERT INTO attempts VALUES (1, 'dlv_1m8gqsenq3b539xj1gj0', '2026-11-28T09:29:12.241295+00:00', 'sent', 'created QA-1', 201, 60);
INSERT INTO attempts VALUES (2, 'dlv_1m8gqsehrd1gxb31w6p2', '2026-11-28T09:29:12.260440+00:00', 'sent', 'created QA-2', 201, 127);
INSERT INTO attempts VALUES (3, 'dlv_1m8gqseqfve3xke1bdsj', '2026-11-28T09:29:12.309728+00:00', 'sent', 'created QA-3', 201, 16);
INSERT INTO attempts VALUES (4, 'dlv_1m8gqset521q1gaz1xr2', '2026-11-28T09:29:12.315724+00:00', 'sent', 'created QA-4', 201, 6);
INSERT INTO attempts VALUES (5, 'dlv_1m8gqsex17j7hh0e0y4r', '2026-11-28T09:29:12.379721+00:00', 'sent', 'commented on QA-3; it is left open', NULL, 15);
INSERT INTO attempts VALUES (6, 'dlv_1m8gqsehrx1dp9ks9htt', '2026-11-28T09:29:12.494279+00:00', 'failed', 'Slack answered 503 ok', 503, 487);
INSERT INTO attempts VALUES (7, 'dlv_1m8gqsehr5pyzfx76qgm', '2026-11-28T09:29:12.501448+00:00', 'sent', 'Slack answered 200', 200, 397);
INSERT INTO attempts VALUES (8, 'dlv_1m8gqset50x4qw5xkagz', '2026-11-28T09:29:12.510537+00:00', 'sent', 'Slack answered 200', 200, 193);
INSERT INTO attempts VALUES (9, 'dlv_1m8gqseqfbtembvv4hsv', '2026-11-28T09:29:12.510658+00:00', 'sent', 'Slack answered 200', 200, 260);
INSERT INTO attempts VALUES (10, 'dlv_1m8gqset5p92nrnc3sm0', '2026-11-28T09:29:12.511087+00:00', 'failed', 'Slack answered 503 ok', 503, 207);
INSERT INTO attempts VALUES (11, 'dlv_1m8gqsehpek7xpf1pjjp', '2026-11-28T09:29:12.511186+00:00', 'sent', 'Slack answered 200', 200, 506);
INSERT INTO attempts VALUES (12, 'dlv_1m8gqsenq4z56jz5se4r', '2026-11-28T09:29:12.511232+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 345);
INSERT INTO attempts VALUES (13, 'dlv_1m8gqsenpwswc845rb8c', '2026-11-28T09:29:12.511471+00:00', 'failed', 'Slack answered 503 ok', 503, 355);
INSERT INTO attempts VALUES (14, 'dlv_1m8gqsenpth0gmept8qh', '2026-11-28T09:29:12.511877+00:00', 'sent', 'Slack answered 200', 200, 357);
INSERT INTO attempts VALUES (15, 'dlv_1m8gqseqf7fx146j1byv', '2026-11-28T09:29:12.511918+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 273);
INSERT INTO attempts VALUES (16, 'dlv_1m8gqsenq2r11tbvbncc', '2026-11-28T09:29:12.511982+00:00', 'sent', 'Slack answered 200', 200, 343);
INSERT INTO attempts VALUES (17, 'dlv_1m8gqsehrek4babx0zx6', '2026-11-28T09:29:12.512016+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 420);
INSERT INTO attempts VALUES (18, 'dlv_1m8gqseqfhfrtsnp8hzf', '2026-11-28T09:29:12.512325+00:00', 'failed', 'Slack answered 503 ok', 503, 288);
INSERT INTO attempts VALUES (19, 'dlv_1m8gqset5t11h5kw6mx0', '2026-11-28T09:29:12.512397+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 204);
INSERT INTO attempts VALUES (20, 'dlv_1m8gqseqffxh18wn5ztg', '2026-11-28T09:29:12.512440+00:00', 'sent', 'Slack answered 200', 200, 290);
INSERT INTO attempts VALUES (21, 'dlv_1m8gqset50d45qwmef0j', '2026-11-28T09:29:12.512482+00:00', 'sent', 'Slack answered 200', 200, 220);
INSERT INTO attempts VALUES (22, 'dlv_1m8gqsez9mwxzqb6am8g', '2026-11-28T09:29:12.522704+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (23, 'dlv_1m8gqsex1b3mcf8ck0pp', '2026-11-28T09:29:12.527539+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (24, 'dlv_1m8gqsex1pqyqg5112d2', '2026-11-28T09:29:12.527634+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 3);
INSERT INTO attempts VALUES (25, 'dlv_1m8gqsex1z9f12gdjeet', '2026-11-28T09:29:12.527689+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (26, 'dlv_1m8gqsf3anrwhe9smcmq', '2026-11-28T09:29:12.575853+00:00', 'failed', 'Slack answered 503 ok', 503, 8);
INSERT INTO attempts VALUES (27, 'dlv_1m8gqsf3a5qvwztk5kdb', '2026-11-28T09:29:12.575987+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 8);
INSERT INTO attempts VALUES (28, 'dlv_1m8gqsf3af1sm84r84q1', '2026-11-28T09:29:12.576045+00:00', 'sent', 'Slack answered 200', 200, 9);
INSERT INTO attempts VALUES (29, 'dlv_1m8gqsf3agbhevt435qj', '2026-11-28T09:29:12.576078+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (30, 'dlv_1m8gqsf3p4ynt9ykn50z', '2026-11-28T09:29:12.606949+00:00', 'sent', 'Slack answered 200', 200, 6);
INSERT INTO attempts VALUES (31, 'dlv_1m8gqsf3py7c4h7en64j', '2026-11-28T09:29:12.607109+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 3);
INSERT INTO attempts VALUES (32, 'dlv_1m8gqsf3aj273pkb9d8p', '2026-11-28T09:29:12.607201+00:00', 'sent', 'created QA-5', 201, 25);
INSERT INTO attempts VALUES (33, 'dlv_1m8gqsf3p7wbg4acdx9m', '2026-11-28T09:29:12.608575+00:00', 'sent', 'Slack answered 200', 200, 3);
INSERT INTO attempts VALUES (34, 'dlv_1m8gqsf43ggxhwm1s5ss', '2026-11-28T09:29:12.608651+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (35, 'dlv_1m8gqsf4m3vqtvhgh2j6', '2026-11-28T09:29:12.608708+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (36, 'dlv_1m8gqsf4m3xycccf1868', '2026-11-28T09:29:12.608764+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 2);
INSERT INTO attempts VALUES (37, 'dlv_1m8gqsf4m7kapmd1qsfk', '2026-11-28T09:29:12.618324+00:00', 'sent', 'Slack answered 200', 200, 6);
INSERT INTO attempts VALUES (38, 'dlv_1m8gqsf4m599r1rv7k8y', '2026-11-28T09:29:12.618416+00:00', 'sent', 'commented on QA-5', NULL, 3);
INSERT INTO attempts VALUES (39, 'dlv_1m8gqsf3psj5wb1rh436', '2026-11-28T09:29:12.623280+00:00', 'sent', 'commented on QA-5; it is left open', NULL, 3);
INSERT INTO attempts VALUES (40, 'dlv_1m8gqsf4m39qmk0tm89m', '2026-11-28T09:29:12.792271+00:00', 'failed', 'Slack answered 503 ok', 503, 1);
CREATE TABLE answers (
    key TEXT PRIMARY KEY,
    body_hash TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO answers VALUES ('id:run-4711', 'f4ec4b021cf4e76c623abe10cbadcc0c1c59b91ed8872660e41d200d22095720', 'run-4711', '2026-11-28T09:29:12.260846+00:00');
CREATE TABLE entries (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
INSERT INTO entries VALUES ('integration', 'away', 'f46ce88aed0289c87c53c705a849c18ed2bd4f0acb283c586d08034de5e6de76', '2026-11-28T09:29:11.925208+00:00', '2026-11-28T09:29:11.925208+00:00');
INSERT INTO entries VALUES ('integration', 'chat', 'd07b87dad882c20295d447668112f8b2f06f39355179375f490cdd11c27f65e6', '2026-11-28T09:29:11.925208+00:00', '2026-11-28T09:29:11.925208+00:00');
INSERT INTO entries VALUES ('integration', 'crew', '2561c0f531587a76c240cf00865452fa4d1065992d12f890831495a4b853ee63', '2026-11-28T09:29:12.769411+00:00', '2026-11-28T09:29:12.769411+00:00');
INSERT INTO entries VALUES ('integration', 'issues', 'bd246d0e1256b7bf7de1f965fde562d2f0a93028b737f80fe7a0c437204585a8', '2026-11-28T09:29:11.925208+00:00', '2026-11-28T09:29:11.925208+00:00');
INSERT INTO entries VALUES ('integration', 'slow', '286b3bb3c4955226299617d2432cfc5ca7cf04a15603395bbceb175bdc54a256', '2026-11-28T09:29:11.925208+00:00', '2026-11-28T09:29:11.925208+00:00');
INSERT INTO entries VALUES ('integration', 'wrong', '9a5fc5b31db71acedd909a1811ce026484015024125b0099957781ed6a24a5ea', '2026-11-28T09:29:11.925208+00:00', '2026-11-28T09:29:11.925208+00:00');
INSERT INTO entries VALUES ('rule', 'digest', '2cb644c1f036538079cfda72d1c194e2a42c76257b371c1420f5941d9d5111f7', '2026-11-28T09:29:11.925208+00:00', '2026-11-28T09:29:12.769411+00:00');
INSERT INTO entries VALUES ('rule', 'failures', '63b810fc560681621052a333ed7cd8c2276c53f7d76693d0d83323f22391b4f4', '2026-11-28T09:29:11.925208+00:00', '2026-11-28T09:29:12.769411+00:00');
INSERT INTO entries VALUES ('rule', 'hosts', '35c7348f71fc902a03e3e8b4b396fd6ec4f35c8d765fb7e44c2dee8f0924ba4e', '2026-11-28T09:29:11.925208+00:00', '2026-11-28T09:29:11.925208+00:00');
INSERT INTO entries VALUES ('rule', 'once', '39e4c86b288f614debc733fe02a6ad5ed29f4d7ad387d45b8d45199fc09d6154', '2026-11-28T09:29:11.925208+00:00', '2026-11-28T09:29:12.769411+00:00');
CREATE TABLE revisions (
    id INTEGER PRIMARY KEY,
    version TEXT NOT NULL,
    at TEXT NOT NULL,
    source TEXT NOT NULL,
    author TEXT NOT NULL,
    note TEXT NOT NULL,
    added INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    content BLOB
);
INSERT INTO revisions VALUES (1, '2a965f820c9dd2d2', '2026-11-28T09:29:11.925208+00:00', 'file', '', '', 152, 0, X'789CC5965B8FAA4810C7DFE753181F37E31E2E22326F8AE205504114F1E484B4D072919B7423E2C9F9EE8B7819672693DD6C2699F842FFA9EEAAFA55D9D4EFA75AFD0053E4C551FDA5463E974B0431F6220795EBDF4FB55A1DD8A117995E84A193025C1A9EDFFC2CDFD4EA960B70BD7CFAF554FB73DEFACEA8DA5ED95C9E6BF50884B05C5CC4E74AC24552492800D6EEAA5971B4F59CDBAE5A3D871B378E7766960695290401B45F0EE48BC7A26D16B68A9784B5EC130B534235B89C623020F285EA10CC51B24F4626B72889A387A14F849A393FA8FCB091A9B214E6BEA2A8C72990E289AFEB2EAF8D0E0D7522BA5A7464C0C05ACA2A9834B5D09F992E8C909392FEE944F6857C2027ADD99AE2A9FD7435EDEFED689859CEA4393D6A927FE2716391C7CB8266F3339B8A4C99438905BE6694C0D444B0CCD33E632708E2F9A26FB214E1ABF4B819E2B478DDBDF54A2B3307DED9B44EA28B9FA7AB791DE4A0F880BC12BF12F9B16FF1854EF733956DA3B13F237BCE746C70D27C26BB82C0435B437A3BD0FD7CE74AABB5AE00ADEDB13E022726035CBA92439B11D3FC383AE83D624F8324F712B2E7ED9783393B8DE6436C7776DC12AE97DAD66BCCF66A829BA6D310991612229F36E66457D9E329AB87223709CD81C1ED5776602ADF841C0571FE0179257E25F2464F2888A3241A83F664D5E702692E863D9D2F94D39EEE5BF0142D77529B87FB8C1407E446DB6C77D936F30F46B38755036D93CC4A0A67A68BB93BE8423CE39A0932D64A8B389DABA74161D4A562B1C3B3AB9EB5C8A67E7FAB845BA16D4C178B41BE08E7EAB01D33454F5D8E26698BA27A4263BD3B31DF853C4FE3C8F9C0FCA27E257439EA64DE285A71C676B0B04792B63CB59D94C752733655E2A4452257DE4BD670A0BAF958ED7243B7989A323BA23A930E456BC35C9CD22C276D5A9AEE2B434F077232D154DB48C08AD29939EA8B6B919D0B60D5441B36E98DF9E4B4F783281B1B1DECF4FD7C940ACC808C0F212D637B220E8A003171E79BA06308C20FCC2BF12B91238B103C627A6851889193B5150E0973ABE8FA62DE615D64ED0D91E97044B1C2EADE38C813312B98DE5A6234729B7577442162FA186C12EB18507A37A3397E36E316DECE6B6D0EBE42F6C7876CE1B5FB7903648276EAE60E27CFF7608D46D6D4617763B900FED1E84E1B6ACED39E36D601A3CD4EC7F177DDE61E42194477E837C2BE97824F00239896DFF41B5F17E3E4E5C70F9262FF26CA1FF9D224C83657BF860812CFC4F10E469F9422D38C5EA0A92EC82957302701D1EA048C3EB2A5C1495EDAA962256B86511A38719BB6EFE773825E82FDA8ACAFBB392652C02A47698C4602A58DE64CCE373B38E6F17226F4F8A3AD912560C35CAF683868B3ABF62DA4248D7D68617307CF90EA4AE715C875CE48B3E04EA4BE055E90A50F84E00146D8BC77A2957A0936E1115AD9793031FFBA527B18564CCFBE0F358FC3C9E357F3F13A7F73CD3CF6FFBD5AE7C5AF8B9F6AB2FAF958EA6BC4F773B1170495E8BD9E9996ED541611DA37611B8024391B3C1CFD76E7BDFE2580AABFA8EBD63835C116C3F48CA3E93EB6314416082EAD7C89F0724299F7CD9E72AF017C0EEC6110AC55B3E0B55AD5E3A587DD18E14F0B54200C43B3ECBC14FFA7D23C0070D2384B5E13DF540D7376665677D3AD58D7BF16EDDEAB543A480F2078ABA63081D5B07AA7744FC0F61C88F02719D81EDAFD7B5B555DF210FBDB23CB28BDC8AE86883AF3DE7B1C59F013DF5699670AFE87776867097C87EE5ACF078295F0EBF97D842DF7CD7FF2E9CFD33FCA287B48');
INSERT INTO revisions VALUES (2, '40af896534db9f05', '2026-11-28T09:29:12.769411+00:00', 'file', '', '', 5, 5, X'789CC5965B8FA24A1080DFE757181F4FC6B35C4474DE1C1474C01BE005371BD242CB456E7637226CF6BF1FC4CB383399647332C98497EEA2AAABEAABA2A9DF0FB5FA0122ECC551FDA9463F965B0C09F1220797FBDF0FB55A1DD8A117995E44A0830029154F6F7E966F6A75CB05A45EAE7E3DD4FE9C4CDF2955E695CE795DAB472084E5E62C7CAC44244F2A110E80B5BBC8AC38DA7ACED5AA56CFE0C68DE39D99A2A052852080F6D3817EF278BC4DC356FE94F0965DF01051AAD1C9188E002A9BAB0EC51D15BB30D2518B513AEC20F4A95037B5832A0C1AA93A52C2CC9FCDD4E30428F1D85F2E5D411F1E1AEA5876F5E8C801C95A8C54306EEAA13F355D186107D17E51D07D319346496BBA6604663F594DFA7B3B1AA496336E4E8EBAE2170269CCB37891B37C76625391297328B1C0D78C12884C0CCB3CED13768AA21ECFF24D8A30B988EE8D2141F9ABF5D62BB5CC0C7827D53A8DCF7E1E2EEA759081FC03F24AF895C88F7D4BC8976C3F55F9367EF1A774CF99BC181D459B8E5C5114A0ADE3653B58FAD9CE5556EBE50CE86D8FF73128B81474D06A14DA9C8CB2E3F0B0EC517B16249997D03D6FBF90347E1269036277779D055C2FF4ADD798EED584344DA721732D2C463E6B68F4F36C4F26FC32943BE3D0948CCE7E6507E6EC9B90E320CE3E20AF845F89BCD11373EAA8C886D41EAFFA9D40D1E4B0B714F259B167FB162CA2C54E690B709FD2B2446FF4CD76976E53FF60347B4435F03649AD2477A64B3973A56748A69D66828DF5AC4515A7EAE9501C3E33B1DC15F855CF9AA713BFBF9D855BB16D4CE673299B879A3A68C75CDE5317C3316A314C4F6CAC7705F75DC8331447CE07E667E957421F45DDD41B46AB8EB195E6F650D11745DB4102519AD3C92C4E5A3476477BC51A48AA9BBDA8CF9D819B4FCC113F64BAE32EC3EA834C9EB07C47D9B4F4A53F1B784B304AC6BA6A1B0958314B4EC37D792DF39A08564DBCE193DE8B90147B3F88D217A34B9CBE9F0D91C849747C08D911B1C7B29407988BBBDF04DD42F0639F1308C22F452E376D76DB676411994A94F90D2A58BAFE6EEA1C57652BDA0E69A6872D18681BFCEC8D368AA979FE486C6B4561F8DDF6F13910C57CA16C405F5B4C73759FA0D6A0DB7CC9393499CBC6807206D30034DCA3D46FF40ECD313B36A6E0793827ACD58E8E2BD11350DFB2386AD8D70A35E774376E6573A0CBD277F5B987710AF10DFA95B0EF21F009600C51F94FBFF27509499E7EFCA019FE5FAA7CE8A72645B73BF54B8820F14C12EF60F4492952DDE805BAEA828C7145731C50AD6EC02D87B62215A3858D6656B2E6B85983246ED3F6FD4CA3D805D80FCBFABA9B63A204FCECA8BCE0A1C8E8438DCB846697C402594CC59E70B4753A1358C35CAF5828B5F955FB1A5282621F5AC4DCC113A4FAACFB0AE43267A034B811A96F8117A4E88E103CC08898B74EB4909710131EA1959E0613F39F0BB5BB61C5F4ECDB50733F9CDCFF35EFAFF337D7CCE5A3B8AC2FD53A6D7E9DFD5493D5CFFB525F22BE9D4BBC20A884DEEB99A86CA7B288D0BE0AB601489293C2DDD16F2D6FF52F0154FDC55C4C6364822D81E884A3E9DEB731C41608CEAD7C8EF07C4299F7559F712F017C0EEC6E10AC55B3E0A55AD5F2DCC36E8CC9A705CA3181A159761E227F559A3B000E8AD3E435F14DD53027676675375D8B75F9B458F756A5D2013A80E0AD14C10456C3EA8DD22D01DB7320269F64607B78F7176D75EA92BBD8DF1E5946E945763544D4B9F7DEE3C8829FF8B6CA3C11F81FDEA19D26F01DBA4B3DEF0856825F8FEF236CB96FBEC9873F0FFF0152407B07');
CREATE TABLE lanes (
    integration_id TEXT PRIMARY KEY,
    lane TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO lanes VALUES ('away', '{"state":"open","reason":"Slack answered 503 ok","since":"2026-11-28T09:29:12.494089Z","not_before":"2026-11-28T09:30:12.792213Z","failures":6,"probes":1}');
CREATE TABLE alerts (
    key TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    since TEXT NOT NULL,
    told_at TEXT,
    count INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO alerts VALUES ('lane:away', 'away cannot be reached', '2026-11-28T09:29:12.579217+00:00', '2026-11-28T09:29:12.579217+00:00', 1);
INSERT INTO sqlite_master VALUES ('table', 'history_index', 'history_index', 0, 'CREATE VIRTUAL TABLE history_index USING fts5
    (entry, content = '''', detail = none, columnsize = 0, tokenize = "unicode61 remove_diacritics 0 tokenchars ''_''")');
CREATE TABLE 'history_index_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO history_index_data VALUES (1, X'228E50');
INSERT INTO history_index_data VALUES (10, X'000000000101010001010101');
INSERT INTO history_index_data VALUES (137438953473, X'00000B3902303006060606010301010901030101020301010201390103010101030101010301010103010101030101030103010101030101010103010101013101030101010301010103010101030101010301010403010101030101020301010201310103010101030101010301010103010101030101030103010101030101010103010102013207030101010301010103010101030101030103010101030101010103010103013706060606060906070101320613030101020330323601030101010301010103010101030101010301010301030101010301010101030101020138010301010103010101030101010301010103010103010301010103010101010301010201390103010101030101010301010103010101030101030103010101030101010103010101013307030101060C030E030101010134180202303404060606060906070201310103010101030101010301010103010101030101040301010103010102030101020337313113030101010135270607020230332E0101380D030101070301010101390103010101030101010301010103010101030101040301010103010102030101010161040606060609060702066464726573730406060606090607020466746572190301010A03010102046761696E190301010A03010102026C6C2E02026E64190301010A030101010306737765726564040606060609060304020174040606060609060702037761792E010262652E01030101010663616C6D65642F03010103096D6572615F6C6F73742103046E6E6F742E020668616E6765642F0301010603696E672F030101040174010606060609060601030365636B04060606060906070106646576696365010301010103010101030101010301010103010104030101010301010203010102176C765F316D38677173656870656B3778706631706A6A70010D0C723570797A6678373671676D050E0B6431677862333177367032060E0B656B3462616278307A7836040C0D6E70746830676D657074387168070D0C7132723131746276626E63630B0E0B3362353339786A31676A300C0E0B347A35366A7A35736534720A0C0D71663766783134366A31627976100E0B6274656D62767634687376110E0B6678683138776E357A74670D0E0B766533786B65316264736A120C0D74353064343571776D6566306A130F0A7834717735786B61677A170E0B3231713167617A31787232180E0B74313168356B77366D7830160C0D7831376A3768683065307934721E0E0B62336D636638636B307070190E0B70717971673531313264321C0E0B7A3966313267646A6565741D0C0D7A396D77787A716236616D3867210B0E663361357176777A746B356B6462250E0B6631736D38347238347131220E0B676268657674343335716A260E0B6A323733706B6239643870270D0C7034796E7439796B6E35307A280E0B377762673461636478396D2C0E0B736A3577623172683433362D0E0B793763346837656E36346A2B0C0D343367677868776D31733573732E0D0C6D3376717476686768326A362F0F0A78796363636631383638320E0B35393972317276376B3879340E0B376B61706D64317173666B33020775726174696F6E010301010103010101030101010301010103010104030101010301010203010101056572726F72010301010103010101030101010301010A03010108030101020476656E74210316745F316D3867717365686E626A617231327262766264010301010C0D6E70657A6438726D706D327868070301010C0D7165656A7A727173713877626E0D0301010C0D77796B32736D636A6D3461636E190301010C0D7A386A3478656D633264746673210B0E6633396D39657376626A6A636A73220301010D0C7073773032393965306A7672280301010C0D343365683931796276783234782E0D0C68636D33617366323136796B2F03010101066661696C6564010301010103010101030101010301010A0301010503757265190301010A03010103066C6C6261636B2E02046C616B7922030101010301010203010102026F722E0104676574732E02016F2E0307746F5F6C6976650103010101036861732E0103010102036F73740103010101030101010301010103010101030101030103010101030101020301010102696E2F0301010302666F21020173040606060609060304030473756573060606060609060702017404060606060906030103010101056B656570732F03010101046D616B65040606060609060702066573736167652E0801732E01036E6577040606060609060702016F010301010103010101030101010301010A030101070103010103057468696E670406060606090607040B69666965725F616C6572742E0301772E01026F6B04060606060906030402016E01030101010301010103010101030101010301010301030101010301010203010103016504060606060906030402017204060606060906070106706173736564190301010A03010102016901030101010301010103010101030101010301010301030101010301010203010103056374757265010301010103010101030101010301010A030101080301010102716106060606060906070107726561636865642E0307636F7264696E67130301010202756E130301010101730103010101030101010301010103010101030101040301010103010102030101020563726970740103010101030101010301010103010101030101040301010103010107135F657865637574696F6E5F636F6D706C657465190301010A03010112066661696C6564010301010103010101030101010301010A03010108030101020765766572697479010301010103010101030101010301010901030101070103010102046C61636B010301020301020301020301020301040103010203010201030102027462010301010103010101030101010301010103010104030101010301010203010101047465616D05060606060405060703066C65746578740D03010107030101020368656E2E0402726504060606060906070302697304060606060906070305726F7567682E0203696D65010301010103010101030101010301010103010103010301010103010101010301010501732F03010102036F6C642F0301010204726965642E0103757463010301010103010101030101010301010103010103010301010103010101010301010104776169742E0305726E696E672E02066562686F6F6B0103010203010203010203010203010401030102030102010301020368656E2E010301010203696C6C2F0301010204726F6E670406060606090607010C78643733373436323264333101030101010301010103010101030101010301010403010101030101020301010209683730363932643331130301010A03010101030101020301010A013307030101150A01380D030101070301010A0139010301010209693633363836313734010606060609060601040B393733373337353635373306060606060906070308373436353631366405060606060405060704093737323666366536370406060606090607020D7336363631363936633635363404060606060906070308373336353665373401040101040101040101040101040103010401010401010104010217743633363136643635373236313566366336663733373421041B6536663734363936363639363537323566363136633635373237342E03323733363337323639373037343566363537383635363337353734363936663665356636333666366437303663363537343635190301010A030101260B3636313639366336353634010301010103010101030101010301010A030101080301010205763332333019030101030703010104033333302E0403343330010301010103010101030101010301010A030101080301010103796F752F03010101037A6170070301010414252325210B082725250E040C230906050B230B100E0E050D110B06090C0C070C090C0D281A0F0E0E100F0E0E100E0E0E100D0E0E100E0E0E10110E0E0E0F0E0E0E100F0D0E0E291F071C13131310141210121C0D09120507040D0A2608050C0E0F0B0E09040D1C0F0E040D240C0B10241F0C0A0D0823231D202320240F10060C0C0827070907270708220A090E2E1B080B071415131317241A1E3C2510061D09');
CREATE TABLE 'history_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO history_index_idx VALUES (1, X'', 2);
CREATE TABLE 'history_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO history_index_config VALUES ('version', 4);
CREATE TABLE incidents (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL,
    subject TEXT NOT NULL,
    title TEXT NOT NULL,
    host TEXT NOT NULL,
    device TEXT NOT NULL,
    severity INTEGER NOT NULL,
    opened_at TEXT NOT NULL,
    last_at TEXT NOT NULL,
    count INTEGER NOT NULL,
    event_id TEXT NOT NULL,
    last_event_id TEXT NOT NULL,
    closed_at TEXT,
    closed_by TEXT NOT NULL,
    acknowledged_at TEXT,
    acknowledged_by TEXT NOT NULL,
    rules TEXT NOT NULL
);
INSERT INTO incidents VALUES (1, 'inc_1m8gqsehnhf9sjw6bayn', '["script","goto_live","pi-9","stb-1"]', '["script","goto_live","pi-9","stb-1"]', 'goto_live', 'pi-9', 'stb-1', 40, '2026-11-28T09:29:11.989122+00:00', '2026-11-28T09:29:11.989122+00:00', 1, 'evt_1m8gqsehnbjar12rbvbd', 'evt_1m8gqsehnbjar12rbvbd', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:11.989122Z"}');
INSERT INTO incidents VALUES (2, 'inc_1m8gqsenpnqn64xb00z5', '["script","zap","pi-3","stb-1"]', '["script","zap","pi-3","stb-1"]', 'zap', 'pi-3', 'stb-1', 40, '2026-11-28T09:29:12.118392+00:00', '2026-11-28T09:29:12.118392+00:00', 1, 'evt_1m8gqsenpezd8rmpm2xh', 'evt_1m8gqsenpezd8rmpm2xh', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:12.118392Z"}');
INSERT INTO incidents VALUES (3, 'inc_1m8gqseqfsn1g810y432', '["script","teletext","pi-8","stb-1"]', '["script","teletext","pi-8","stb-1"]', 'teletext', 'pi-8', 'stb-1', 40, '2026-11-28T09:29:12.174810+00:00', '2026-11-28T09:29:12.174810+00:00', 1, 'evt_1m8gqseqeejzrqsq8wbn', 'evt_1m8gqseqeejzrqsq8wbn', '2026-11-28T09:29:12.350541+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T09:29:12.174810Z"}');
INSERT INTO incidents VALUES (4, 'inc_1m8gqset58kxsxsnfehj', '["script","recording","pi-1","stb-1"]', '["script","recording","pi-1","stb-1"]', 'recording', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:12.260846+00:00', '2026-11-28T09:29:12.260846+00:00', 1, 'run-4711', 'run-4711', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:12.260846Z"}');
INSERT INTO incidents VALUES (5, 'inc_1m8gqsf39ywef7wcyy62', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:12.553669+00:00', '2026-11-28T09:29:12.553669+00:00', 1, 'evt_1m8gqsf39m9esvbjjcjs', 'evt_1m8gqsf39m9esvbjjcjs', '2026-11-28T09:29:12.566616+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T09:29:12.553669Z"}');
INSERT INTO incidents VALUES (6, 'inc_1m8gqsf4m2s69t2sgewk', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:12.593300+00:00', '2026-11-28T09:29:12.593300+00:00', 1, 'evt_1m8gqsf4hcm3asf216yk', 'evt_1m8gqsf4hcm3asf216yk', '2026-11-28T09:29:12.617665+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T09:29:12.593300Z"}');
INSERT INTO incidents VALUES (7, 'inc_1m8gqsf5kg2d72z30gvr', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:12.627157+00:00', '2026-11-28T09:29:12.627157+00:00', 1, 'evt_1m8gqsf5kva018cgrq5h', 'evt_1m8gqsf5kva018cgrq5h', '2026-11-28T09:29:12.635098+00:00', 'recovery', NULL, '', '{"failures":null}');
INSERT INTO incidents VALUES (8, 'inc_1m8gqsf6kfnq42mr8rxr', '["script","silenced","pi-9","stb-1"]', '["script","silenced","pi-9","stb-1"]', 'silenced', 'pi-9', 'stb-1', 40, '2026-11-28T09:29:12.659129+00:00', '2026-11-28T09:29:12.659129+00:00', 1, 'evt_1m8gqsf6ky61462kdax1', 'evt_1m8gqsf6ky61462kdax1', NULL, '', '2026-11-28T09:29:12.712439+00:00', 'ann', '{"failures":null}');
INSERT INTO incidents VALUES (9, 'inc_1m8gqsfg9800apgmc1jb', '["script","last","pi-1","stb-1"]', '["script","last","pi-1","stb-1"]', 'last', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:12.969572+00:00', '2026-11-28T09:29:12.969572+00:00', 1, 'evt_1m8gqsfg9t6n6qn5gdyg', 'evt_1m8gqsfg9t6n6qn5gdyg', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:12.969572Z"}');
CREATE TABLE subjects (key TEXT PRIMARY KEY, body TEXT NOT NULL, at TEXT NOT NULL);
INSERT INTO subjects VALUES ('["script","goto_live","pi-9","stb-1"]', '{"key":"[\"script\",\"goto_live\",\"pi-9\",\"stb-1\"]","changes":["2026-11-28T09:29:11.989122Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsehnbjar12rbvbd","incident_id":"inc_1m8gqsehnhf9sjw6bayn","owed":{}}', '2026-11-28T09:29:11.989122+00:00');
INSERT INTO subjects VALUES ('["script","zap","pi-3","stb-1"]', '{"key":"[\"script\",\"zap\",\"pi-3\",\"stb-1\"]","changes":["2026-11-28T09:29:12.118392Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsenpezd8rmpm2xh","incident_id":"inc_1m8gqsenpnqn64xb00z5","owed":{}}', '2026-11-28T09:29:12.118392+00:00');
INSERT INTO subjects VALUES ('["script","teletext","pi-8","stb-1"]', '{"key":"[\"script\",\"teletext\",\"pi-8\",\"stb-1\"]","changes":["2026-11-28T09:29:12.174810Z","2026-11-28T09:29:12.350541Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsewyk2smcjm4acn","incident_id":"inc_1m8gqseqfsn1g810y432","owed":{}}', '2026-11-28T09:29:12.350541+00:00');
INSERT INTO subjects VALUES ('["script","recording","pi-1","stb-1"]', '{"key":"[\"script\",\"recording\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T09:29:12.260846Z"],"flapping_since":null,"changed":0,"event_id":"run-4711","incident_id":"inc_1m8gqset58kxsxsnfehj","owed":{}}', '2026-11-28T09:29:12.260846+00:00');
INSERT INTO subjects VALUES ('["script","flaky","pi-1","stb-1"]', '{"key":"[\"script\",\"flaky\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T09:29:12.553669Z","2026-11-28T09:29:12.566616Z","2026-11-28T09:29:12.593300Z","2026-11-28T09:29:12.617665Z","2026-11-28T09:29:12.627157Z","2026-11-28T09:29:12.635098Z"],"flapping_since":"2026-11-28T09:29:12.553669Z","changed":6,"event_id":"evt_1m8gqsf5v43m5nbk0vfn","incident_id":"inc_1m8gqsf5kg2d72z30gvr","owed":{"failures":["chat","away","slow","wrong","crew","issues"]}}', '2026-11-28T09:29:12.635098+00:00');
INSERT INTO subjects VALUES ('["script","silenced","pi-9","stb-1"]', '{"key":"[\"script\",\"silenced\",\"pi-9\",\"stb-1\"]","changes":["2026-11-28T09:29:12.659129Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsf6ky61462kdax1","incident_id":"inc_1m8gqsf6kfnq42mr8rxr","owed":{}}', '2026-11-28T09:29:12.659129+00:00');
INSERT INTO subjects VALUES ('["script","last","pi-1","stb-1"]', '{"key":"[\"script\",\"last\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T09:29:12.969572Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsfg9t6n6qn5gdyg","incident_id":"inc_1m8gqsfg9800apgmc1jb","owed":{}}', '2026-11-28T09:29:12.969572+00:00');
CREATE TABLE told (key TEXT PRIMARY KEY, at TEXT NOT NULL, event_id TEXT NOT NULL);
INSERT INTO told VALUES ('["once","","pi-3"]', '2026-11-28T09:29:12.424793+00:00', 'evt_1m8gqsez8j4xemc2dtfs');
CREATE TABLE bundles (
    key TEXT PRIMARY KEY,
    delivery_id TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    severity INTEGER NOT NULL
);
INSERT INTO bundles VALUES ('["group","hosts","chat","pi-1"]', 'dlv_1m8gqsexmecp64f5mdh2', '2026-11-28T09:29:12.371609+00:00', '2026-11-28T12:29:12.371609+00:00', 30);
INSERT INTO bundles VALUES ('["digest","digest","crew"]', 'dlv_1m8gqsey0ce592j3mjeh', '2026-11-28T09:29:12.383835+00:00', '2026-11-28T14:29:12.383835+00:00', 20);
CREATE TABLE items (
    delivery_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    incident_id TEXT,
    PRIMARY KEY (delivery_id, event_id)
) WITHOUT ROWID;
INSERT INTO items VALUES ('dlv_1m8gqsexmecp64f5mdh2', 'evt_1m8gqsexkwvef6de1g4v', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsexmecp64f5mdh2', 'evt_1m8gqsezq0dnt7jbn8pw', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsexmecp64f5mdh2', 'evt_1m8gqsf1z39tb6tzhed5', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsey0ce592j3mjeh', 'evt_1m8gqsexz3tqkkgcys7r', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsey0ce592j3mjeh', 'evt_1m8gqsf087hhdvw880vz', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsey0ce592j3mjeh', 'evt_1m8gqsf2f28ks4nyb2tc', NULL);
CREATE TABLE timers (
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    step INTEGER NOT NULL,
    due_at TEXT NOT NULL,
    PRIMARY KEY (kind, subject_id, rule_id, integration_id, step)
);
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsehnhf9sjw6bayn', 'failures', '', 0, '2026-11-28T13:29:11.989122+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsehnhf9sjw6bayn', 'failures', '', 0, '2026-11-28T11:29:11.989122+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsenpnqn64xb00z5', 'failures', '', 0, '2026-11-28T13:29:12.118392+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsenpnqn64xb00z5', 'failures', '', 0, '2026-11-28T11:29:12.118392+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqseqfsn1g810y432', 'failures', '', 0, '2026-11-28T13:29:12.174810+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqseqfsn1g810y432', 'failures', '', 0, '2026-11-28T11:29:12.174810+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqset58kxsxsnfehj', 'failures', '', 0, '2026-11-28T13:29:12.260846+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqset58kxsxsnfehj', 'failures', '', 0, '2026-11-28T11:29:12.260846+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsf39ywef7wcyy62', 'failures', '', 0, '2026-11-28T13:29:12.553669+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsf39ywef7wcyy62', 'failures', '', 0, '2026-11-28T11:29:12.553669+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsf4m2s69t2sgewk', 'failures', '', 0, '2026-11-28T13:29:12.593300+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsf4m2s69t2sgewk', 'failures', '', 0, '2026-11-28T11:29:12.593300+00:00');
INSERT INTO timers VALUES ('calm', '["script","flaky","pi-1","stb-1"]', '', '', 0, '2026-11-28T09:34:12.635098+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsf5kg2d72z30gvr', 'failures', '', 0, '2026-11-28T13:29:12.627157+00:00');
INSERT INTO timers VALUES ('silence', 'sil_1m8gqsf66rgvtrd1rtq3', '', '', 0, '2026-11-28T14:29:12.646550+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsf6kfnq42mr8rxr', 'failures', '', 0, '2026-11-28T13:29:12.659129+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsfg9800apgmc1jb', 'failures', '', 0, '2026-11-28T13:29:12.969572+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsfg9800apgmc1jb', 'failures', '', 0, '2026-11-28T11:29:12.969572+00:00');
CREATE TABLE silences (
    id TEXT PRIMARY KEY,
    conditions TEXT NOT NULL,
    until TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    created_at TEXT NOT NULL,
    ended_at TEXT,
    ended_by TEXT
);
INSERT INTO silences VALUES ('sil_1m8gqsf66rgvtrd1rtq3', '{"host_name":"pi-9"}', '2026-11-28T14:29:12.646550+00:00', 'new cables', 'ann', '2026-11-28T09:29:12.646550+00:00', NULL, NULL);
CREATE TABLE silenced (
    silence_id TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    PRIMARY KEY (silence_id, rule_id, integration_id, incident_id)
) WITHOUT ROWID;
INSERT INTO silenced VALUES ('sil_1m8gqsf66rgvtrd1rtq3', 'failures', 'away', 'inc_1m8gqsf6kfnq42mr8rxr');
INSERT INTO silenced VALUES ('sil_1m8gqsf66rgvtrd1rtq3', 'failures', 'chat', 'inc_1m8gqsf6kfnq42mr8rxr');
INSERT INTO silenced VALUES ('sil_1m8gqsf66rgvtrd1rtq3', 'failures', 'crew', 'inc_1m8gqsf6kfnq42mr8rxr');
INSERT INTO silenced VALUES ('sil_1m8gqsf66rgvtrd1rtq3', 'failures', 'issues', 'inc_1m8gqsf6kfnq42mr8rxr');
INSERT INTO silenced VALUES ('sil_1m8gqsf66rgvtrd1rtq3', 'failures', 'slow', 'inc_1m8gqsf6kfnq42mr8rxr');
INSERT INTO silenced VALUES ('sil_1m8gqsf66rgvtrd1rtq3', 'failures', 'wrong', 'inc_1m8gqsf6kfnq42mr8rxr');
CREATE TABLE threads (
    integration_id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    kept TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (integration_id, incident_id)
);
INSERT INTO threads VALUES ('issues', 'inc_1m8gqsenpnqn64xb00z5', '["script","zap","pi-3","stb-1"]', '{"key":"QA-1","id":"20001","said":"dlv_1m8gqsenq3b539xj1gj0"}', '2026-11-28T09:29:12.241295+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqsehnhf9sjw6bayn', '["script","goto_live","pi-9","stb-1"]', '{"key":"QA-2","id":"20002","said":"dlv_1m8gqsehrd1gxb31w6p2"}', '2026-11-28T09:29:12.260440+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqseqfsn1g810y432', '["script","teletext","pi-8","stb-1"]', '{"key":"QA-3","id":"20003","said":"dlv_1m8gqsex17j7hh0e0y4r"}', '2026-11-28T09:29:12.379721+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqset58kxsxsnfehj', '["script","recording","pi-1","stb-1"]', '{"key":"QA-4","id":"20004","said":"dlv_1m8gqset521q1gaz1xr2"}', '2026-11-28T09:29:12.315724+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqsf39ywef7wcyy62', '["script","flaky","pi-1","stb-1"]', '{"key":"QA-5","id":"20005","said":"dlv_1m8gqsf3psj5wb1rh436"}', '2026-11-28T09:29:12.623280+00:00');
INSERT INTO threads VALUES ('issues', 'inc_1m8gqsf4m2s69t2sgewk', '["script","flaky","pi-1","stb-1"]', '{"key":"QA-5","id":"20005","comment":"30001","updated":"2026-01-31T12:00:00.000+0000","count":1,"said":"dlv_1m8gqsf4m599r1rv7k8y"}', '2026-11-28T09:29:12.618416+00:00');
CREATE TABLE tallies (
    hour TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    state TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (hour, integration_id, state)
) WITHOUT ROWID;
INSERT INTO tallies VALUES ('2026-11-28T09', 'chat', 'sent', 9);
INSERT INTO tallies VALUES ('2026-11-28T09', 'issues', 'sent', 8);
INSERT INTO tallies VALUES ('2026-11-28T09', 'team', 'sent', 9);
INSERT INTO tallies VALUES ('2026-11-28T09', 'wrong', 'failed', 8);
CREATE UNIQUE INDEX idx__sqlite_migrations_migration_set_name ON _sqlite_migrations (migration_set, name);
CREATE INDEX events_undecided ON events (seq) WHERE decisions IS NULL;
CREATE INDEX events_by_type ON events (event_type, seq);
CREATE INDEX deliveries_due_by_integration ON deliveries (integration_id, due_at) WHERE state = 'waiting';
CREATE INDEX deliveries_by_event ON deliveries (event_id);
CREATE INDEX attempts_by_delivery ON attempts (delivery_id, seq);
CREATE INDEX answers_by_time ON answers (at);
CREATE VIEW notification_history AS
SELECT d.id,
       d.event_type,
       d.integration_type,
       d.integration_name,
       d.recipient,
       CASE d.state WHEN 'sent' THEN 'sent'
                    WHEN 'failed' THEN 'failed'
                    WHEN 'cancelled' THEN 'failed'
                    ELSE 'pending' END AS status,
       d.message_preview,
       d.error_message,
       e.event_data,
       COALESCE(d.settled_at, d.created_at) AS sent_at
FROM deliveries d JOIN events e ON e.id = d.event_id;
CREATE INDEX revisions_by_version ON revisions (version);
CREATE INDEX deliveries_not_indexed ON deliveries (seq) WHERE indexed = 0;
CREATE INDEX incidents_by_key ON incidents (key, seq);
CREATE INDEX incidents_open ON incidents (last_at) WHERE closed_at IS NULL;
CREATE INDEX incidents_closed ON incidents (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX told_by_time ON told (at);
CREATE INDEX items_by_event ON items (event_id);
CREATE INDEX items_by_incident ON items (incident_id) WHERE incident_id IS NOT NULL;
CREATE INDEX timers_due ON timers (due_at);
CREATE INDEX deliveries_by_incident ON deliveries (incident_id, integration_id) WHERE incident_id IS NOT NULL;
CREATE INDEX deliveries_by_bundle ON deliveries (bundle) WHERE bundle IS NOT NULL;
CREATE INDEX threads_by_subject ON threads (integration_id, subject, at);
CREATE INDEX threads_by_time ON threads (at);
CREATE INDEX deliveries_in_order ON deliveries (incident_id, integration_id, seq)
    WHERE indexed = 0 AND incident_id IS NOT NULL;
