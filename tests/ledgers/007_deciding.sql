CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO _sqlite_migrations VALUES (1, 'notifier', '001_tables', '2026-11-28 09:29:23.601399+00:00');
INSERT INTO _sqlite_migrations VALUES (2, 'notifier', '002_history_view', '2026-11-28 09:29:23.607698+00:00');
INSERT INTO _sqlite_migrations VALUES (3, 'notifier', '003_revisions', '2026-11-28 09:29:23.611756+00:00');
INSERT INTO _sqlite_migrations VALUES (4, 'notifier', '004_lanes', '2026-11-28 09:29:23.616154+00:00');
INSERT INTO _sqlite_migrations VALUES (5, 'notifier', '005_alerts', '2026-11-28 09:29:23.619475+00:00');
INSERT INTO _sqlite_migrations VALUES (6, 'notifier', '006_history', '2026-11-28 09:29:23.625754+00:00');
INSERT INTO _sqlite_migrations VALUES (7, 'notifier', '007_deciding', '2026-11-28 09:29:23.641961+00:00');
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
);
INSERT INTO events VALUES (1, 'evt_1m8gqstnbpw7dx4hyd5j', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:24.395059+00:00', '2026-11-28T09:29:24.395059+00:00', '{"script_name":"goto_live","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqstnbt48bxtc8chw', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstnc276menwphnx"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstncxqawsybhyh4"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstncc6pcc7mqbxw"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstnc91qmny0sw4e"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstndjdfvzamvy32"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstnd64v9h182qda"}]', 0);
INSERT INTO events VALUES (2, 'evt_1m8gqstqjgs334ehp9t4', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:24.465998+00:00', '2026-11-28T09:29:24.465998+00:00', '{"script_name":"zap","host_name":"pi-3","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqstqj0at4gkkv362', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstqj5kkef48panq"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstqjm6d2nj4bhyp"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstqjfthqdcpgkw4"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstqj5t6e0ft12dg"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstqj7qvj9d682bw"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstqjf8pv8s8kf87"}]', 0);
INSERT INTO events VALUES (3, 'evt_1m8gqstwq9fw3taz0nz2', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:24.631865+00:00', '2026-11-28T09:29:24.631865+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqstwrc3ce8whd27z', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstwrj5xs6322f3y"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstwr8ah9vkwtmzn"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstwrpfx5sgxtd4m"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstwrz33mdqek845"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstwrjmzx0p9yah0"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstwrg2gptesh71v"}]', 0);
INSERT INTO events VALUES (4, 'run-4711', 'script_execution_failed', 40, 'http', 'run-4711', NULL, '2026-11-28T09:29:24.707131+00:00', '2026-11-28T09:29:24.707131+00:00', '{"script_name":"recording","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqstz42k9t6c9zf7a', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstz429nzxnmyj4a"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstz446kjecdtras"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstz47zx24z2nssm"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstz4am4qjna89ws"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstz44n3t01cqhpk"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqstz4rm33ydq8zyx"}]', 0);
INSERT INTO events VALUES (5, 'evt_1m8gqsv2ja6w6dzq4hx3', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:24.818860+00:00', '2026-11-28T09:29:24.818860+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqstwrc3ce8whd27z', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsv2y9z1jy1te31y"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsv2z2x4rezp9vvp"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsv2zcp4rxa9y1zy"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsv2zdgg84tbxdw8"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsv2zjkad69zbzje"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsv2zty2m5aa154c"}]', 0);
INSERT INTO events VALUES (6, 'evt_1m8gqsv3td4h472d76f5', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:24.858514+00:00', '2026-11-28T09:29:24.858514+00:00', '{"message":"warm 0","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 12:29:24 UTC","delivery_id":"dlv_1m8gqsv3vzmp0shv8gkc"}]', 0);
INSERT INTO events VALUES (7, 'evt_1m8gqsv48pbewqcq23bk', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:24.872228+00:00', '2026-11-28T09:29:24.872228+00:00', '{"message":"0 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 14:29:24 UTC","delivery_id":"dlv_1m8gqsv48q5kfsbea1qy"}]', 0);
INSERT INTO events VALUES (8, 'evt_1m8gqsv4hmqn2v82vn7c', 'notifier_alert', 30, 'notifier', NULL, NULL, '2026-11-28T09:29:24.879525+00:00', '2026-11-28T09:29:24.879525+00:00', '{"title":"away cannot be reached","message":"Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback."}', '[]', NULL, '[{"rule_id":"","rule_name":"","integration_id":"chat","verdict":"waiting","reason":"one of settings.admin_integrations","delivery_id":"dlv_1m8gqsv4h26p9n75yks9"}]', 0);
INSERT INTO events VALUES (9, 'evt_1m8gqsv4qggcbmrfne5e', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:24.887108+00:00', '2026-11-28T09:29:24.887108+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqsv4qwsy5sph4p1x"}]', 0);
INSERT INTO events VALUES (10, 'evt_1m8gqsv54tvpamwpgkdd', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:24.900142+00:00', '2026-11-28T09:29:24.900142+00:00', '{"message":"warm 1","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 12:29:24 UTC","delivery_id":"dlv_1m8gqsv3vzmp0shv8gkc"}]', 0);
INSERT INTO events VALUES (11, 'evt_1m8gqsv5detp0nhx0mt0', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:24.909883+00:00', '2026-11-28T09:29:24.909883+00:00', '{"message":"1 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 14:29:24 UTC","delivery_id":"dlv_1m8gqsv48q5kfsbea1qy"}]', 0);
INSERT INTO events VALUES (12, 'evt_1m8gqsv5njf027w0t2fj', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:24.917530+00:00', '2026-11-28T09:29:24.917530+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"deduplicated","reason":"dedupe: the same host_name was told at 2026-11-28 09:29:24 UTC (evt_1m8gqsv4qggcbmrfne5e)","delivery_id":null}]', 1);
INSERT INTO events VALUES (13, 'evt_1m8gqsv60d26z707w98f', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:24.928405+00:00', '2026-11-28T09:29:24.928405+00:00', '{"message":"warm 2","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"grouped","reason":"rule ''hosts'' matches; group: told at 2026-11-28 12:29:24 UTC","delivery_id":"dlv_1m8gqsv3vzmp0shv8gkc"}]', 0);
INSERT INTO events VALUES (14, 'evt_1m8gqsv6k7eajvsfwt8m', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:24.947257+00:00', '2026-11-28T09:29:24.947257+00:00', '{"message":"2 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"digested","reason":"rule ''digest'' matches; digest: told at 2026-11-28 14:29:24 UTC","delivery_id":"dlv_1m8gqsv48q5kfsbea1qy"}]', 0);
INSERT INTO events VALUES (15, 'evt_1m8gqsv71h8jx144rcpf', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:24.961148+00:00', '2026-11-28T09:29:24.961148+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"deduplicated","reason":"dedupe: the same host_name was told at 2026-11-28 09:29:24 UTC (evt_1m8gqsv4qggcbmrfne5e)","delivery_id":null}]', 1);
INSERT INTO events VALUES (16, 'evt_1m8gqsv75jx3t47qjep6', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:24.965549+00:00', '2026-11-28T09:29:24.965549+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsv75enxxhcncw1f', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsv753mj6ykgm9fg"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsv76cv5m5hxkae1"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsv766ddfjzdgn80"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsv762n6ptf8by77"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsv76e3anmh41hm1"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsv76w4dmmeefamq"}]', 0);
INSERT INTO events VALUES (17, 'evt_1m8gqsv7sckbs72ssn6g', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:24.985311+00:00', '2026-11-28T09:29:24.985311+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsv75enxxhcncw1f', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsv7sjc7s8j7dhc8"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsv7sm3cq553z9e6"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsv7sqgjhf9mebks"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsv7sv8jczh0edza"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsv7trd4v4nsm4k4"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the recovery","delivery_id":"dlv_1m8gqsv7tpdzm13jasc3"}]', 0);
INSERT INTO events VALUES (18, 'evt_1m8gqsv86gkhvvexe7gd', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:24.998671+00:00', '2026-11-28T09:29:24.998671+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsv86krsk5w6m2yq', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsv87r6ysbedpdyg"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsv87w5yvhk4yt6s"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsv8794af5yx7mgh"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsv87kgqxt7xzs1f"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsv87cc23053g1e8"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: it keeps changing","delivery_id":"dlv_1m8gqsv87zqbs4y60x34"}]', 0);
INSERT INTO events VALUES (19, 'evt_1m8gqsv8ptjghxvvrh2c', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:25.014826+00:00', '2026-11-28T09:29:25.014826+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsv86krsk5w6m2yq', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:24 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:24 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:24 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:24 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:24 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 4 times since 2026-11-28 09:29:24 UTC; told when it has calmed","delivery_id":null}]', 1);
INSERT INTO events VALUES (20, 'evt_1m8gqsv93kr1j3jamy94', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:25.027253+00:00', '2026-11-28T09:29:25.027253+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsv93q4pc09m4zzj', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:24 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:24 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:24 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:24 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:24 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 5 times since 2026-11-28 09:29:24 UTC; told when it has calmed","delivery_id":null}]', 1);
INSERT INTO events VALUES (21, 'evt_1m8gqsv99mgwxseg09xp', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:25.033298+00:00', '2026-11-28T09:29:25.033298+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsv93q4pc09m4zzj', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:24 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:24 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:24 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:24 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:24 UTC; told when it has calmed","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"throttled","reason":"it keeps changing, 6 times since 2026-11-28 09:29:24 UTC; told when it has calmed","delivery_id":null}]', 1);
INSERT INTO events VALUES (22, 'evt_1m8gqsv9v6y1g5c37vaa', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:25.051346+00:00', '2026-11-28T09:29:25.051346+00:00', '{"script_name":"silenced","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsv9vsh14hhgjht9', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:25 UTC by ann: new cables (sil_1m8gqsv9j4chwzqwewga)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:25 UTC by ann: new cables (sil_1m8gqsv9j4chwzqwewga)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:25 UTC by ann: new cables (sil_1m8gqsv9j4chwzqwewga)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:25 UTC by ann: new cables (sil_1m8gqsv9j4chwzqwewga)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:25 UTC by ann: new cables (sil_1m8gqsv9j4chwzqwewga)","delivery_id":null},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"silenced","reason":"silenced until 2026-11-28 14:29:25 UTC by ann: new cables (sil_1m8gqsv9j4chwzqwewga)","delivery_id":null}]', 1);
INSERT INTO events VALUES (23, 'evt_1m8gqsvm0p0r86664wgv', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:25.376537+00:00', '2026-11-28T09:29:25.376537+00:00', '{"script_name":"last","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', 'inc_1m8gqsvm0r5fkpzqvqyh', '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsvm1k7axn3d14pb"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsvm1g4ze2bzx11b"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsvm11ev2pwvq2gf"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsvm1fbbq4w4rdk0"},{"rule_id":"failures","rule_name":"failures","integration_id":"crew","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsvm1nyr1nr4e9b4"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches: the first failure","delivery_id":"dlv_1m8gqsvm1dfcb949ry19"}]', 0);
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
INSERT INTO deliveries VALUES (1, 'dlv_1m8gqstnc276menwphnx', 'evt_1m8gqstnbpw7dx4hyd5j', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqstnbt48bxtc8chw', 'sent', 1, NULL, '2026-11-28T09:29:24.395059+00:00', '2026-11-28T09:29:24.858480+00:00', '{"delivery_id":"dlv_1m8gqstnc276menwphnx","event_id":"evt_1m8gqstnbpw7dx4hyd5j","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.395059Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstnbt48bxtc8chw","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.395059+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.395059Z","is_open":true,"last_at":"2026-11-28T09:29:24.395059Z"}', NULL, 0);
INSERT INTO deliveries VALUES (2, 'dlv_1m8gqstncxqawsybhyh4', 'evt_1m8gqstnbpw7dx4hyd5j', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqstnbt48bxtc8chw', 'waiting', 1, '2026-11-28T09:29:25.144823+00:00', '2026-11-28T09:29:24.395059+00:00', NULL, '{"delivery_id":"dlv_1m8gqstncxqawsybhyh4","event_id":"evt_1m8gqstnbpw7dx4hyd5j","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.395059Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstnbt48bxtc8chw","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:24.395059+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.395059Z","is_open":true,"last_at":"2026-11-28T09:29:24.395059Z"}', NULL, 0);
INSERT INTO deliveries VALUES (3, 'dlv_1m8gqstncc6pcc7mqbxw', 'evt_1m8gqstnbpw7dx4hyd5j', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqstnbt48bxtc8chw', 'sending', 0, '2026-11-28T09:29:24.395059+00:00', '2026-11-28T09:29:24.395059+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:24.395059+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.395059Z","is_open":true,"last_at":"2026-11-28T09:29:24.395059Z"}', NULL, 0);
INSERT INTO deliveries VALUES (4, 'dlv_1m8gqstnc91qmny0sw4e', 'evt_1m8gqstnbpw7dx4hyd5j', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqstnbt48bxtc8chw', 'failed', 1, NULL, '2026-11-28T09:29:24.395059+00:00', '2026-11-28T09:29:24.847829+00:00', '{"delivery_id":"dlv_1m8gqstnc91qmny0sw4e","event_id":"evt_1m8gqstnbpw7dx4hyd5j","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.395059Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstnbt48bxtc8chw","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.395059+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.395059Z","is_open":true,"last_at":"2026-11-28T09:29:24.395059Z"}', NULL, 0);
INSERT INTO deliveries VALUES (5, 'dlv_1m8gqstndjdfvzamvy32', 'evt_1m8gqstnbpw7dx4hyd5j', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-9', 'stb-1', 'inc_1m8gqstnbt48bxtc8chw', 'sent', 1, NULL, '2026-11-28T09:29:24.395059+00:00', '2026-11-28T09:29:24.858439+00:00', '{"delivery_id":"dlv_1m8gqstndjdfvzamvy32","event_id":"evt_1m8gqstnbpw7dx4hyd5j","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.395059Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstnbt48bxtc8chw","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.395059+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.395059Z","is_open":true,"last_at":"2026-11-28T09:29:24.395059Z"}', NULL, 0);
INSERT INTO deliveries VALUES (6, 'dlv_1m8gqstnd64v9h182qda', 'evt_1m8gqstnbpw7dx4hyd5j', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-9', 'stb-1', 'inc_1m8gqstnbt48bxtc8chw', 'sent', 1, NULL, '2026-11-28T09:29:24.395059+00:00', '2026-11-28T09:29:24.688146+00:00', '{"delivery_id":"dlv_1m8gqstnd64v9h182qda","event_id":"evt_1m8gqstnbpw7dx4hyd5j","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.395059Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstnbt48bxtc8chw","events":1,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', NULL, 'QA-2', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.395059+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.395059Z","is_open":true,"last_at":"2026-11-28T09:29:24.395059Z"}', NULL, 0);
INSERT INTO deliveries VALUES (7, 'dlv_1m8gqstqj5kkef48panq', 'evt_1m8gqstqjgs334ehp9t4', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqstqj0at4gkkv362', 'sent', 1, NULL, '2026-11-28T09:29:24.465998+00:00', '2026-11-28T09:29:24.847885+00:00', '{"delivery_id":"dlv_1m8gqstqj5kkef48panq","event_id":"evt_1m8gqstqjgs334ehp9t4","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.465998Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstqj0at4gkkv362","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.465998+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.465998Z","is_open":true,"last_at":"2026-11-28T09:29:24.465998Z"}', NULL, 0);
INSERT INTO deliveries VALUES (8, 'dlv_1m8gqstqjm6d2nj4bhyp', 'evt_1m8gqstqjgs334ehp9t4', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqstqj0at4gkkv362', 'waiting', 1, '2026-11-28T09:29:25.144823+00:00', '2026-11-28T09:29:24.465998+00:00', NULL, '{"delivery_id":"dlv_1m8gqstqjm6d2nj4bhyp","event_id":"evt_1m8gqstqjgs334ehp9t4","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.465998Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstqj0at4gkkv362","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:24.465998+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.465998Z","is_open":true,"last_at":"2026-11-28T09:29:24.465998Z"}', NULL, 0);
INSERT INTO deliveries VALUES (9, 'dlv_1m8gqstqjfthqdcpgkw4', 'evt_1m8gqstqjgs334ehp9t4', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqstqj0at4gkkv362', 'sending', 0, '2026-11-28T09:29:24.465998+00:00', '2026-11-28T09:29:24.465998+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:24.465998+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.465998Z","is_open":true,"last_at":"2026-11-28T09:29:24.465998Z"}', NULL, 0);
INSERT INTO deliveries VALUES (10, 'dlv_1m8gqstqj5t6e0ft12dg', 'evt_1m8gqstqjgs334ehp9t4', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqstqj0at4gkkv362', 'failed', 1, NULL, '2026-11-28T09:29:24.465998+00:00', '2026-11-28T09:29:24.858091+00:00', '{"delivery_id":"dlv_1m8gqstqj5t6e0ft12dg","event_id":"evt_1m8gqstqjgs334ehp9t4","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.465998Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstqj0at4gkkv362","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.465998+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.465998Z","is_open":true,"last_at":"2026-11-28T09:29:24.465998Z"}', NULL, 0);
INSERT INTO deliveries VALUES (11, 'dlv_1m8gqstqj7qvj9d682bw', 'evt_1m8gqstqjgs334ehp9t4', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', 'stb-1', 'inc_1m8gqstqj0at4gkkv362', 'sent', 1, NULL, '2026-11-28T09:29:24.465998+00:00', '2026-11-28T09:29:24.848475+00:00', '{"delivery_id":"dlv_1m8gqstqj7qvj9d682bw","event_id":"evt_1m8gqstqjgs334ehp9t4","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.465998Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstqj0at4gkkv362","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.465998+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.465998Z","is_open":true,"last_at":"2026-11-28T09:29:24.465998Z"}', NULL, 0);
INSERT INTO deliveries VALUES (12, 'dlv_1m8gqstqjf8pv8s8kf87', 'evt_1m8gqstqjgs334ehp9t4', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-3', 'stb-1', 'inc_1m8gqstqj0at4gkkv362', 'sent', 1, NULL, '2026-11-28T09:29:24.465998+00:00', '2026-11-28T09:29:24.631644+00:00', '{"delivery_id":"dlv_1m8gqstqjf8pv8s8kf87","event_id":"evt_1m8gqstqjgs334ehp9t4","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.465998Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstqj0at4gkkv362","events":1,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', NULL, 'QA-1', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.465998+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.465998Z","is_open":true,"last_at":"2026-11-28T09:29:24.465998Z"}', NULL, 0);
INSERT INTO deliveries VALUES (13, 'dlv_1m8gqstwrj5xs6322f3y', 'evt_1m8gqstwq9fw3taz0nz2', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqstwrc3ce8whd27z', 'sent', 1, NULL, '2026-11-28T09:29:24.631865+00:00', '2026-11-28T09:29:24.857537+00:00', '{"delivery_id":"dlv_1m8gqstwrj5xs6322f3y","event_id":"evt_1m8gqstwq9fw3taz0nz2","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.631865Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstwrc3ce8whd27z","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.631865+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.631865Z","is_open":true,"last_at":"2026-11-28T09:29:24.631865Z"}', NULL, 0);
INSERT INTO deliveries VALUES (14, 'dlv_1m8gqstwr8ah9vkwtmzn', 'evt_1m8gqstwq9fw3taz0nz2', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqstwrc3ce8whd27z', 'waiting', 1, '2026-11-28T09:29:25.144823+00:00', '2026-11-28T09:29:24.631865+00:00', NULL, '{"delivery_id":"dlv_1m8gqstwr8ah9vkwtmzn","event_id":"evt_1m8gqstwq9fw3taz0nz2","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.631865Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstwrc3ce8whd27z","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:24.631865+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.631865Z","is_open":true,"last_at":"2026-11-28T09:29:24.631865Z"}', NULL, 0);
INSERT INTO deliveries VALUES (15, 'dlv_1m8gqstwrpfx5sgxtd4m', 'evt_1m8gqstwq9fw3taz0nz2', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqstwrc3ce8whd27z', 'sending', 0, '2026-11-28T09:29:24.631865+00:00', '2026-11-28T09:29:24.631865+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:24.631865+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.631865Z","is_open":true,"last_at":"2026-11-28T09:29:24.631865Z"}', NULL, 0);
INSERT INTO deliveries VALUES (16, 'dlv_1m8gqstwrz33mdqek845', 'evt_1m8gqstwq9fw3taz0nz2', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqstwrc3ce8whd27z', 'failed', 1, NULL, '2026-11-28T09:29:24.631865+00:00', '2026-11-28T09:29:24.847614+00:00', '{"delivery_id":"dlv_1m8gqstwrz33mdqek845","event_id":"evt_1m8gqstwq9fw3taz0nz2","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.631865Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstwrc3ce8whd27z","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.631865+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.631865Z","is_open":true,"last_at":"2026-11-28T09:29:24.631865Z"}', NULL, 0);
INSERT INTO deliveries VALUES (17, 'dlv_1m8gqstwrjmzx0p9yah0', 'evt_1m8gqstwq9fw3taz0nz2', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqstwrc3ce8whd27z', 'sent', 1, NULL, '2026-11-28T09:29:24.631865+00:00', '2026-11-28T09:29:24.858329+00:00', '{"delivery_id":"dlv_1m8gqstwrjmzx0p9yah0","event_id":"evt_1m8gqstwq9fw3taz0nz2","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.631865Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstwrc3ce8whd27z","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.631865+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.631865Z","is_open":true,"last_at":"2026-11-28T09:29:24.631865Z"}', NULL, 0);
INSERT INTO deliveries VALUES (18, 'dlv_1m8gqstwrg2gptesh71v', 'evt_1m8gqstwq9fw3taz0nz2', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', 'inc_1m8gqstwrc3ce8whd27z', 'sent', 1, NULL, '2026-11-28T09:29:24.631865+00:00', '2026-11-28T09:29:24.706898+00:00', '{"delivery_id":"dlv_1m8gqstwrg2gptesh71v","event_id":"evt_1m8gqstwq9fw3taz0nz2","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.631865Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstwrc3ce8whd27z","events":1,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', NULL, 'QA-3', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.631865+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.631865Z","is_open":true,"last_at":"2026-11-28T09:29:24.631865Z"}', NULL, 0);
INSERT INTO deliveries VALUES (19, 'dlv_1m8gqstz429nzxnmyj4a', 'run-4711', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqstz42k9t6c9zf7a', 'sent', 1, NULL, '2026-11-28T09:29:24.707131+00:00', '2026-11-28T09:29:24.858366+00:00', '{"delivery_id":"dlv_1m8gqstz429nzxnmyj4a","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.707131Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstz42k9t6c9zf7a","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.707131+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.707131Z","is_open":true,"last_at":"2026-11-28T09:29:24.707131Z"}', NULL, 0);
INSERT INTO deliveries VALUES (20, 'dlv_1m8gqstz446kjecdtras', 'run-4711', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqstz42k9t6c9zf7a', 'waiting', 1, '2026-11-28T09:29:25.144823+00:00', '2026-11-28T09:29:24.707131+00:00', NULL, '{"delivery_id":"dlv_1m8gqstz446kjecdtras","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.707131Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstz42k9t6c9zf7a","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:24.707131+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.707131Z","is_open":true,"last_at":"2026-11-28T09:29:24.707131Z"}', NULL, 0);
INSERT INTO deliveries VALUES (21, 'dlv_1m8gqstz47zx24z2nssm', 'run-4711', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqstz42k9t6c9zf7a', 'sending', 0, '2026-11-28T09:29:24.707131+00:00', '2026-11-28T09:29:24.707131+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:24.707131+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.707131Z","is_open":true,"last_at":"2026-11-28T09:29:24.707131Z"}', NULL, 0);
INSERT INTO deliveries VALUES (22, 'dlv_1m8gqstz4am4qjna89ws', 'run-4711', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqstz42k9t6c9zf7a', 'failed', 1, NULL, '2026-11-28T09:29:24.707131+00:00', '2026-11-28T09:29:24.858399+00:00', '{"delivery_id":"dlv_1m8gqstz4am4qjna89ws","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.707131Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstz42k9t6c9zf7a","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.707131+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.707131Z","is_open":true,"last_at":"2026-11-28T09:29:24.707131Z"}', NULL, 0);
INSERT INTO deliveries VALUES (23, 'dlv_1m8gqstz44n3t01cqhpk', 'run-4711', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqstz42k9t6c9zf7a', 'sent', 1, NULL, '2026-11-28T09:29:24.707131+00:00', '2026-11-28T09:29:24.848513+00:00', '{"delivery_id":"dlv_1m8gqstz44n3t01cqhpk","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.707131Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstz42k9t6c9zf7a","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.707131+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.707131Z","is_open":true,"last_at":"2026-11-28T09:29:24.707131Z"}', NULL, 0);
INSERT INTO deliveries VALUES (24, 'dlv_1m8gqstz4rm33ydq8zyx', 'run-4711', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqstz42k9t6c9zf7a', 'sent', 1, NULL, '2026-11-28T09:29:24.707131+00:00', '2026-11-28T09:29:24.795125+00:00', '{"delivery_id":"dlv_1m8gqstz4rm33ydq8zyx","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.707131Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqstz42k9t6c9zf7a","events":1,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', NULL, 'QA-4', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.707131+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.707131Z","is_open":true,"last_at":"2026-11-28T09:29:24.707131Z"}', NULL, 0);
INSERT INTO deliveries VALUES (25, 'dlv_1m8gqsv2y9z1jy1te31y', 'evt_1m8gqsv2ja6w6dzq4hx3', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqstwrc3ce8whd27z', 'sent', 1, NULL, '2026-11-28T09:29:24.818860+00:00', '2026-11-28T09:29:24.866781+00:00', '{"delivery_id":"dlv_1m8gqsv2y9z1jy1te31y","event_id":"evt_1m8gqsv2ja6w6dzq4hx3","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.2 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.818860Z","attempts":0,"turn":"recovered","incident_id":"inc_1m8gqstwrc3ce8whd27z","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.2 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.818860+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:24.631865Z","last_at":"2026-11-28T09:29:24.631865Z"}', NULL, 0);
INSERT INTO deliveries VALUES (26, 'dlv_1m8gqsv2z2x4rezp9vvp', 'evt_1m8gqsv2ja6w6dzq4hx3', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqstwrc3ce8whd27z', 'waiting', 1, '2026-11-28T09:29:25.144823+00:00', '2026-11-28T09:29:24.818860+00:00', NULL, '{"delivery_id":"dlv_1m8gqsv2z2x4rezp9vvp","event_id":"evt_1m8gqsv2ja6w6dzq4hx3","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.2 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.818860Z","attempts":0,"turn":"recovered","incident_id":"inc_1m8gqstwrc3ce8whd27z","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.2 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:24 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:24.818860+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:24.631865Z","last_at":"2026-11-28T09:29:24.631865Z"}', NULL, 0);
INSERT INTO deliveries VALUES (27, 'dlv_1m8gqsv2zcp4rxa9y1zy', 'evt_1m8gqsv2ja6w6dzq4hx3', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqstwrc3ce8whd27z', 'waiting', 0, '2026-11-28T09:29:24.818860+00:00', '2026-11-28T09:29:24.818860+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:24.818860+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:24.631865Z","last_at":"2026-11-28T09:29:24.631865Z"}', NULL, 0);
INSERT INTO deliveries VALUES (28, 'dlv_1m8gqsv2zdgg84tbxdw8', 'evt_1m8gqsv2ja6w6dzq4hx3', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqstwrc3ce8whd27z', 'failed', 1, NULL, '2026-11-28T09:29:24.818860+00:00', '2026-11-28T09:29:24.866622+00:00', '{"delivery_id":"dlv_1m8gqsv2zdgg84tbxdw8","event_id":"evt_1m8gqsv2ja6w6dzq4hx3","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.2 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.818860Z","attempts":0,"turn":"recovered","incident_id":"inc_1m8gqstwrc3ce8whd27z","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.2 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:24 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.818860+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:24.631865Z","last_at":"2026-11-28T09:29:24.631865Z"}', NULL, 0);
INSERT INTO deliveries VALUES (29, 'dlv_1m8gqsv2zjkad69zbzje', 'evt_1m8gqsv2ja6w6dzq4hx3', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', 'inc_1m8gqstwrc3ce8whd27z', 'sent', 1, NULL, '2026-11-28T09:29:24.818860+00:00', '2026-11-28T09:29:24.866843+00:00', '{"delivery_id":"dlv_1m8gqsv2zjkad69zbzje","event_id":"evt_1m8gqsv2ja6w6dzq4hx3","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.2 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.818860Z","attempts":0,"turn":"recovered","incident_id":"inc_1m8gqstwrc3ce8whd27z","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.2 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.818860+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:24.631865Z","last_at":"2026-11-28T09:29:24.631865Z"}', NULL, 0);
INSERT INTO deliveries VALUES (30, 'dlv_1m8gqsv2zty2m5aa154c', 'evt_1m8gqsv2ja6w6dzq4hx3', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', 'inc_1m8gqstwrc3ce8whd27z', 'sent', 1, NULL, '2026-11-28T09:29:24.818860+00:00', '2026-11-28T09:29:24.858046+00:00', '{"delivery_id":"dlv_1m8gqsv2zty2m5aa154c","event_id":"evt_1m8gqsv2ja6w6dzq4hx3","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed again on pi-8 / stb-1","body":"Passed again after 0.2 s and 1 failure.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.818860Z","attempts":0,"turn":"recovered","incident_id":"inc_1m8gqstwrc3ce8whd27z","events":1,"is_test":false,"template_fault":""}', '✅ Script teletext passed again on pi-8 / stb-1
Passed again after 0.2 s and 1 failure.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.818860+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:24.631865Z","last_at":"2026-11-28T09:29:24.631865Z"}', NULL, 0);
INSERT INTO deliveries VALUES (31, 'dlv_1m8gqsv3vzmp0shv8gkc', 'evt_1m8gqsv3td4h472d76f5', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'waiting', 0, '2026-11-28T12:29:24.858514+00:00', '2026-11-28T09:29:24.858514+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T12:29:24.858514+00:00', '{"common":[["host_name","pi-1"]],"collected":"group"}', '["group","hosts","chat","pi-1"]', 0);
INSERT INTO deliveries VALUES (32, 'dlv_1m8gqsv48q5kfsbea1qy', 'evt_1m8gqsv48pbewqcq23bk', 'disk_low', 20, 'digest', 'crew', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'waiting', 0, '2026-11-28T14:29:24.872228+00:00', '2026-11-28T09:29:24.872228+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T14:29:24.872228+00:00', '{"collected":"digest"}', '["digest","digest","team"]', 0);
INSERT INTO deliveries VALUES (33, 'dlv_1m8gqsv4h26p9n75yks9', 'evt_1m8gqsv4hmqn2v82vn7c', 'notifier_alert', 30, NULL, 'chat', 'slack', 'chat', 'Slack webhook', NULL, NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:24.879525+00:00', '2026-11-28T09:29:24.896193+00:00', '{"delivery_id":"dlv_1m8gqsv4h26p9n75yks9","event_id":"evt_1m8gqsv4hmqn2v82vn7c","event_type":"notifier_alert","severity":30,"icon":"⚠️","title":"away cannot be reached","body":"Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback.","facts":[{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.879525Z","attempts":0,"turn":"event","incident_id":null,"events":1,"is_test":false,"template_fault":""}', '⚠️ away cannot be reached
Slack answered 503 ok. Messages for it wait. One message is tried now and then, and when it gets through, all go. It has no fallback.

Severity: warning
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.879525+00:00', '{}', NULL, 0);
INSERT INTO deliveries VALUES (34, 'dlv_1m8gqsv4qwsy5sph4p1x', 'evt_1m8gqsv4qggcbmrfne5e', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:24.887108+00:00', '2026-11-28T09:29:24.900021+00:00', '{"delivery_id":"dlv_1m8gqsv4qwsy5sph4p1x","event_id":"evt_1m8gqsv4qggcbmrfne5e","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.887108Z","attempts":0,"turn":"event","incident_id":null,"events":1,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.887108+00:00', '{}', NULL, 0);
INSERT INTO deliveries VALUES (35, 'dlv_1m8gqsv753mj6ykgm9fg', 'evt_1m8gqsv75jx3t47qjep6', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsv75enxxhcncw1f', 'sent', 1, NULL, '2026-11-28T09:29:24.965549+00:00', '2026-11-28T09:29:24.986303+00:00', '{"delivery_id":"dlv_1m8gqsv753mj6ykgm9fg","event_id":"evt_1m8gqsv75jx3t47qjep6","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.965549Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqsv75enxxhcncw1f","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.965549+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.965549Z","is_open":true,"last_at":"2026-11-28T09:29:24.965549Z"}', NULL, 0);
INSERT INTO deliveries VALUES (36, 'dlv_1m8gqsv76cv5m5hxkae1', 'evt_1m8gqsv75jx3t47qjep6', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsv75enxxhcncw1f', 'waiting', 1, '2026-11-28T09:30:25.151585+00:00', '2026-11-28T09:29:24.965549+00:00', NULL, '{"delivery_id":"dlv_1m8gqsv76cv5m5hxkae1","event_id":"evt_1m8gqsv75jx3t47qjep6","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.965549Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqsv75enxxhcncw1f","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', 'Slack answered 503 ok', NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:24.965549+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.965549Z","is_open":true,"last_at":"2026-11-28T09:29:24.965549Z"}', NULL, 0);
INSERT INTO deliveries VALUES (37, 'dlv_1m8gqsv766ddfjzdgn80', 'evt_1m8gqsv75jx3t47qjep6', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsv75enxxhcncw1f', 'waiting', 0, '2026-11-28T09:29:24.965549+00:00', '2026-11-28T09:29:24.965549+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:24.965549+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.965549Z","is_open":true,"last_at":"2026-11-28T09:29:24.965549Z"}', NULL, 0);
INSERT INTO deliveries VALUES (38, 'dlv_1m8gqsv762n6ptf8by77', 'evt_1m8gqsv75jx3t47qjep6', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsv75enxxhcncw1f', 'failed', 1, NULL, '2026-11-28T09:29:24.965549+00:00', '2026-11-28T09:29:24.980140+00:00', '{"delivery_id":"dlv_1m8gqsv762n6ptf8by77","event_id":"evt_1m8gqsv75jx3t47qjep6","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.965549Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqsv75enxxhcncw1f","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.965549+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.965549Z","is_open":true,"last_at":"2026-11-28T09:29:24.965549Z"}', NULL, 0);
INSERT INTO deliveries VALUES (39, 'dlv_1m8gqsv76e3anmh41hm1', 'evt_1m8gqsv75jx3t47qjep6', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsv75enxxhcncw1f', 'sent', 1, NULL, '2026-11-28T09:29:24.965549+00:00', '2026-11-28T09:29:24.980279+00:00', '{"delivery_id":"dlv_1m8gqsv76e3anmh41hm1","event_id":"evt_1m8gqsv75jx3t47qjep6","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.965549Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqsv75enxxhcncw1f","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.965549+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.965549Z","is_open":true,"last_at":"2026-11-28T09:29:24.965549Z"}', NULL, 0);
INSERT INTO deliveries VALUES (40, 'dlv_1m8gqsv76w4dmmeefamq', 'evt_1m8gqsv75jx3t47qjep6', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsv75enxxhcncw1f', 'sent', 1, NULL, '2026-11-28T09:29:24.965549+00:00', '2026-11-28T09:29:24.986386+00:00', '{"delivery_id":"dlv_1m8gqsv76w4dmmeefamq","event_id":"evt_1m8gqsv75jx3t47qjep6","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.965549Z","attempts":0,"turn":"first_failure","incident_id":"inc_1m8gqsv75enxxhcncw1f","events":1,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', NULL, 'QA-5', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.965549+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:24.965549Z","is_open":true,"last_at":"2026-11-28T09:29:24.965549Z"}', NULL, 0);
INSERT INTO deliveries VALUES (41, 'dlv_1m8gqsv7sjc7s8j7dhc8', 'evt_1m8gqsv7sckbs72ssn6g', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsv75enxxhcncw1f', 'sent', 1, NULL, '2026-11-28T09:29:24.985311+00:00', '2026-11-28T09:29:24.999681+00:00', '{"delivery_id":"dlv_1m8gqsv7sjc7s8j7dhc8","event_id":"evt_1m8gqsv7sckbs72ssn6g","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.985311Z","attempts":0,"turn":"recovered","incident_id":"inc_1m8gqsv75enxxhcncw1f","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.985311+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:24.965549Z","last_at":"2026-11-28T09:29:24.965549Z"}', NULL, 0);
INSERT INTO deliveries VALUES (42, 'dlv_1m8gqsv7sm3cq553z9e6', 'evt_1m8gqsv7sckbs72ssn6g', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsv75enxxhcncw1f', 'waiting', 0, '2026-11-28T09:29:24.985311+00:00', '2026-11-28T09:29:24.985311+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:24.985311+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:24.965549Z","last_at":"2026-11-28T09:29:24.965549Z"}', NULL, 0);
INSERT INTO deliveries VALUES (43, 'dlv_1m8gqsv7sqgjhf9mebks', 'evt_1m8gqsv7sckbs72ssn6g', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsv75enxxhcncw1f', 'waiting', 0, '2026-11-28T09:29:24.985311+00:00', '2026-11-28T09:29:24.985311+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:24.985311+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:24.965549Z","last_at":"2026-11-28T09:29:24.965549Z"}', NULL, 0);
INSERT INTO deliveries VALUES (44, 'dlv_1m8gqsv7sv8jczh0edza', 'evt_1m8gqsv7sckbs72ssn6g', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsv75enxxhcncw1f', 'failed', 1, NULL, '2026-11-28T09:29:24.985311+00:00', '2026-11-28T09:29:24.998514+00:00', '{"delivery_id":"dlv_1m8gqsv7sv8jczh0edza","event_id":"evt_1m8gqsv7sckbs72ssn6g","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.985311Z","attempts":0,"turn":"recovered","incident_id":"inc_1m8gqsv75enxxhcncw1f","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:24 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.985311+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:24.965549Z","last_at":"2026-11-28T09:29:24.965549Z"}', NULL, 0);
INSERT INTO deliveries VALUES (45, 'dlv_1m8gqsv7trd4v4nsm4k4', 'evt_1m8gqsv7sckbs72ssn6g', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsv75enxxhcncw1f', 'sent', 1, NULL, '2026-11-28T09:29:24.985311+00:00', '2026-11-28T09:29:24.998625+00:00', '{"delivery_id":"dlv_1m8gqsv7trd4v4nsm4k4","event_id":"evt_1m8gqsv7sckbs72ssn6g","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.985311Z","attempts":0,"turn":"recovered","incident_id":"inc_1m8gqsv75enxxhcncw1f","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.985311+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:24.965549Z","last_at":"2026-11-28T09:29:24.965549Z"}', NULL, 0);
INSERT INTO deliveries VALUES (46, 'dlv_1m8gqsv7tpdzm13jasc3', 'evt_1m8gqsv7sckbs72ssn6g', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsv75enxxhcncw1f', 'sent', 1, NULL, '2026-11-28T09:29:24.985311+00:00', '2026-11-28T09:29:24.996232+00:00', '{"delivery_id":"dlv_1m8gqsv7tpdzm13jasc3","event_id":"evt_1m8gqsv7sckbs72ssn6g","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed again on pi-1 / stb-1","body":"Passed again after 0 s and 1 failure.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.985311Z","attempts":0,"turn":"recovered","incident_id":"inc_1m8gqsv75enxxhcncw1f","events":1,"is_test":false,"template_fault":""}', '✅ Script flaky passed again on pi-1 / stb-1
Passed again after 0 s and 1 failure.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.985311+00:00', '{"turn":"recovered","failures":1,"since":"2026-11-28T09:29:24.965549Z","last_at":"2026-11-28T09:29:24.965549Z"}', NULL, 0);
INSERT INTO deliveries VALUES (47, 'dlv_1m8gqsv87r6ysbedpdyg', 'evt_1m8gqsv86gkhvvexe7gd', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsv86krsk5w6m2yq', 'sent', 1, NULL, '2026-11-28T09:29:24.998671+00:00', '2026-11-28T09:29:25.015522+00:00', '{"delivery_id":"dlv_1m8gqsv87r6ysbedpdyg","event_id":"evt_1m8gqsv86gkhvvexe7gd","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.998671Z","attempts":0,"turn":"flapping","incident_id":"inc_1m8gqsv86krsk5w6m2yq","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.998671+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:24.965549Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:24.998671Z"}', NULL, 0);
INSERT INTO deliveries VALUES (48, 'dlv_1m8gqsv87w5yvhk4yt6s', 'evt_1m8gqsv86gkhvvexe7gd', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsv86krsk5w6m2yq', 'waiting', 0, '2026-11-28T09:29:24.998671+00:00', '2026-11-28T09:29:24.998671+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:24.998671+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:24.965549Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:24.998671Z"}', NULL, 0);
INSERT INTO deliveries VALUES (49, 'dlv_1m8gqsv8794af5yx7mgh', 'evt_1m8gqsv86gkhvvexe7gd', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsv86krsk5w6m2yq', 'waiting', 0, '2026-11-28T09:29:24.998671+00:00', '2026-11-28T09:29:24.998671+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:24.998671+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:24.965549Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:24.998671Z"}', NULL, 0);
INSERT INTO deliveries VALUES (50, 'dlv_1m8gqsv87kgqxt7xzs1f', 'evt_1m8gqsv86gkhvvexe7gd', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsv86krsk5w6m2yq', 'failed', 1, NULL, '2026-11-28T09:29:24.998671+00:00', '2026-11-28T09:29:25.011770+00:00', '{"delivery_id":"dlv_1m8gqsv87kgqxt7xzs1f","event_id":"evt_1m8gqsv86gkhvvexe7gd","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.998671Z","attempts":0,"turn":"flapping","incident_id":"inc_1m8gqsv86krsk5w6m2yq","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.998671+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:24.965549Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:24.998671Z"}', NULL, 0);
INSERT INTO deliveries VALUES (51, 'dlv_1m8gqsv87cc23053g1e8', 'evt_1m8gqsv86gkhvvexe7gd', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsv86krsk5w6m2yq', 'sent', 1, NULL, '2026-11-28T09:29:24.998671+00:00', '2026-11-28T09:29:25.011571+00:00', '{"delivery_id":"dlv_1m8gqsv87cc23053g1e8","event_id":"evt_1m8gqsv86gkhvvexe7gd","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.998671Z","attempts":0,"turn":"flapping","incident_id":"inc_1m8gqsv86krsk5w6m2yq","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', NULL, NULL, NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.998671+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:24.965549Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:24.998671Z"}', NULL, 0);
INSERT INTO deliveries VALUES (52, 'dlv_1m8gqsv87zqbs4y60x34', 'evt_1m8gqsv86gkhvvexe7gd', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsv86krsk5w6m2yq', 'sent', 1, NULL, '2026-11-28T09:29:24.998671+00:00', '2026-11-28T09:29:25.015616+00:00', '{"delivery_id":"dlv_1m8gqsv87zqbs4y60x34","event_id":"evt_1m8gqsv86gkhvvexe7gd","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Keeps changing: flaky on pi-1 / stb-1","body":"It changed 3 times in 0 s. You will be told when it has calmed.\nno picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:24 UTC"}],"links":[],"actions":[],"time":"2026-11-28T09:29:24.998671Z","attempts":0,"turn":"flapping","incident_id":"inc_1m8gqsv86krsk5w6m2yq","events":1,"is_test":false,"template_fault":""}', '❌ Keeps changing: flaky on pi-1 / stb-1
It changed 3 times in 0 s. You will be told when it has calmed.
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:24 UTC', NULL, 'QA-6', NULL, 1, 0, NULL, NULL, '2026-11-28T09:29:24.998671+00:00', '{"turn":"flapping","failures":1,"since":"2026-11-28T09:29:24.965549Z","changes":3,"is_open":true,"last_at":"2026-11-28T09:29:24.998671Z"}', NULL, 0);
INSERT INTO deliveries VALUES (53, 'dlv_1m8gqsvm1k7axn3d14pb', 'evt_1m8gqsvm0p0r86664wgv', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsvm0r5fkpzqvqyh', 'sending', 0, '2026-11-28T09:29:25.376537+00:00', '2026-11-28T09:29:25.376537+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:25.376537+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:25.376537Z","is_open":true,"last_at":"2026-11-28T09:29:25.376537Z"}', NULL, 0);
INSERT INTO deliveries VALUES (54, 'dlv_1m8gqsvm1g4ze2bzx11b', 'evt_1m8gqsvm0p0r86664wgv', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsvm0r5fkpzqvqyh', 'waiting', 0, '2026-11-28T09:29:25.376537+00:00', '2026-11-28T09:29:25.376537+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:25.376537+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:25.376537Z","is_open":true,"last_at":"2026-11-28T09:29:25.376537Z"}', NULL, 0);
INSERT INTO deliveries VALUES (55, 'dlv_1m8gqsvm11ev2pwvq2gf', 'evt_1m8gqsvm0p0r86664wgv', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsvm0r5fkpzqvqyh', 'waiting', 0, '2026-11-28T09:29:25.376537+00:00', '2026-11-28T09:29:25.376537+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:25.376537+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:25.376537Z","is_open":true,"last_at":"2026-11-28T09:29:25.376537Z"}', NULL, 0);
INSERT INTO deliveries VALUES (56, 'dlv_1m8gqsvm1fbbq4w4rdk0', 'evt_1m8gqsvm0p0r86664wgv', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsvm0r5fkpzqvqyh', 'sending', 0, '2026-11-28T09:29:25.376537+00:00', '2026-11-28T09:29:25.376537+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:25.376537+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:25.376537Z","is_open":true,"last_at":"2026-11-28T09:29:25.376537Z"}', NULL, 0);
INSERT INTO deliveries VALUES (57, 'dlv_1m8gqsvm1nyr1nr4e9b4', 'evt_1m8gqsvm0p0r86664wgv', 'script_execution_failed', 40, 'failures', 'crew', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', 'inc_1m8gqsvm0r5fkpzqvqyh', 'sending', 0, '2026-11-28T09:29:25.376537+00:00', '2026-11-28T09:29:25.376537+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:25.376537+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:25.376537Z","is_open":true,"last_at":"2026-11-28T09:29:25.376537Z"}', NULL, 0);
INSERT INTO deliveries VALUES (58, 'dlv_1m8gqsvm1dfcb949ry19', 'evt_1m8gqsvm0p0r86664wgv', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', 'inc_1m8gqsvm0r5fkpzqvqyh', 'sending', 0, '2026-11-28T09:29:25.376537+00:00', '2026-11-28T09:29:25.376537+00:00', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, NULL, NULL, '2026-11-28T09:29:25.376537+00:00', '{"turn":"first_failure","failures":1,"since":"2026-11-28T09:29:25.376537Z","is_open":true,"last_at":"2026-11-28T09:29:25.376537Z"}', NULL, 0);
CREATE TABLE attempts (
    seq INTEGER PRIMARY KEY,
    delivery_id TEXT NOT NULL REFERENCES deliveries (id),
    at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'failed')),
    reason TEXT NOT NULL,
    status_code INTEGER,
    duration_ms INTEGER NOT NULL
);
INSERT INTO attempts VALUES (1, 'dlv_1m8gqstqjf8pv8s8kf87', '2026-11-28T09:29:24.631644+00:00', 'sent', 'created QA-1', 201, 64);
INSERT INTO attempts VALUES (2, 'dlv_1m8gqstnd64v9h182qda', '2026-11-28T09:29:24.688146+00:00', 'sent', 'created QA-2', 201, 200);
INSERT INTO attempts VALUES (3, 'dlv_1m8gqstwrg2gptesh71v', '2026-11-28T09:29:24.706898+00:00', 'sent', 'created QA-3', 201, 5);
INSERT INTO attempts VALUES (4, 'dlv_1m8gqstz4rm33ydq8zyx', '2026-11-28T09:29:24.795125+00:00', 'sent', 'created QA-4', 201, 3);
INSERT INTO attempts VALUES (5, 'dlv_1m8gqstwrz33mdqek845', '2026-11-28T09:29:24.847614+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 179);
INSERT INTO attempts VALUES (6, 'dlv_1m8gqstnc91qmny0sw4e', '2026-11-28T09:29:24.847829+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 407);
INSERT INTO attempts VALUES (7, 'dlv_1m8gqstqj5kkef48panq', '2026-11-28T09:29:24.847885+00:00', 'sent', 'Slack answered 200', 200, 306);
INSERT INTO attempts VALUES (8, 'dlv_1m8gqstz446kjecdtras', '2026-11-28T09:29:24.848364+00:00', 'failed', 'Slack answered 503 ok', 503, 89);
INSERT INTO attempts VALUES (9, 'dlv_1m8gqstqj7qvj9d682bw', '2026-11-28T09:29:24.848475+00:00', 'sent', 'Slack answered 200', 200, 291);
INSERT INTO attempts VALUES (10, 'dlv_1m8gqstz44n3t01cqhpk', '2026-11-28T09:29:24.848513+00:00', 'sent', 'Slack answered 200', 200, 78);
INSERT INTO attempts VALUES (11, 'dlv_1m8gqstwrj5xs6322f3y', '2026-11-28T09:29:24.857537+00:00', 'sent', 'Slack answered 200', 200, 203);
INSERT INTO attempts VALUES (12, 'dlv_1m8gqstqjm6d2nj4bhyp', '2026-11-28T09:29:24.857819+00:00', 'failed', 'Slack answered 503 ok', 503, 303);
INSERT INTO attempts VALUES (13, 'dlv_1m8gqstwr8ah9vkwtmzn', '2026-11-28T09:29:24.857984+00:00', 'failed', 'Slack answered 503 ok', 503, 191);
INSERT INTO attempts VALUES (14, 'dlv_1m8gqsv2zty2m5aa154c', '2026-11-28T09:29:24.858046+00:00', 'sent', 'nothing was done in Jira: the end of a problem makes no issue, and does not close one yet', NULL, 0);
INSERT INTO attempts VALUES (15, 'dlv_1m8gqstqj5t6e0ft12dg', '2026-11-28T09:29:24.858091+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 298);
INSERT INTO attempts VALUES (16, 'dlv_1m8gqstncxqawsybhyh4', '2026-11-28T09:29:24.858269+00:00', 'failed', 'Slack answered 503 ok', 503, 441);
INSERT INTO attempts VALUES (17, 'dlv_1m8gqstwrjmzx0p9yah0', '2026-11-28T09:29:24.858329+00:00', 'sent', 'Slack answered 200', 200, 165);
INSERT INTO attempts VALUES (18, 'dlv_1m8gqstz429nzxnmyj4a', '2026-11-28T09:29:24.858366+00:00', 'sent', 'Slack answered 200', 200, 114);
INSERT INTO attempts VALUES (19, 'dlv_1m8gqstz4am4qjna89ws', '2026-11-28T09:29:24.858399+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 89);
INSERT INTO attempts VALUES (20, 'dlv_1m8gqstndjdfvzamvy32', '2026-11-28T09:29:24.858439+00:00', 'sent', 'Slack answered 200', 200, 420);
INSERT INTO attempts VALUES (21, 'dlv_1m8gqstnc276menwphnx', '2026-11-28T09:29:24.858480+00:00', 'sent', 'Slack answered 200', 200, 443);
INSERT INTO attempts VALUES (22, 'dlv_1m8gqsv2zdgg84tbxdw8', '2026-11-28T09:29:24.866622+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 1);
INSERT INTO attempts VALUES (23, 'dlv_1m8gqsv2y9z1jy1te31y', '2026-11-28T09:29:24.866781+00:00', 'sent', 'Slack answered 200', 200, 1);
INSERT INTO attempts VALUES (24, 'dlv_1m8gqsv2zjkad69zbzje', '2026-11-28T09:29:24.866843+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (25, 'dlv_1m8gqsv2z2x4rezp9vvp', '2026-11-28T09:29:24.872087+00:00', 'failed', 'Slack answered 503 ok', 503, 2);
INSERT INTO attempts VALUES (26, 'dlv_1m8gqsv4h26p9n75yks9', '2026-11-28T09:29:24.896193+00:00', 'sent', 'Slack answered 200', 200, 5);
INSERT INTO attempts VALUES (27, 'dlv_1m8gqsv4qwsy5sph4p1x', '2026-11-28T09:29:24.900021+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (28, 'dlv_1m8gqsv762n6ptf8by77', '2026-11-28T09:29:24.980140+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 2);
INSERT INTO attempts VALUES (29, 'dlv_1m8gqsv76e3anmh41hm1', '2026-11-28T09:29:24.980279+00:00', 'sent', 'Slack answered 200', 200, 2);
INSERT INTO attempts VALUES (30, 'dlv_1m8gqsv753mj6ykgm9fg', '2026-11-28T09:29:24.986303+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (31, 'dlv_1m8gqsv76w4dmmeefamq', '2026-11-28T09:29:24.986386+00:00', 'sent', 'created QA-5', 201, 4);
INSERT INTO attempts VALUES (32, 'dlv_1m8gqsv7tpdzm13jasc3', '2026-11-28T09:29:24.996232+00:00', 'sent', 'nothing was done in Jira: the end of a problem makes no issue, and does not close one yet', NULL, 0);
INSERT INTO attempts VALUES (33, 'dlv_1m8gqsv7sv8jczh0edza', '2026-11-28T09:29:24.998514+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 2);
INSERT INTO attempts VALUES (34, 'dlv_1m8gqsv7trd4v4nsm4k4', '2026-11-28T09:29:24.998625+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (35, 'dlv_1m8gqsv7sjc7s8j7dhc8', '2026-11-28T09:29:24.999681+00:00', 'sent', 'Slack answered 200', 200, 5);
INSERT INTO attempts VALUES (36, 'dlv_1m8gqsv87cc23053g1e8', '2026-11-28T09:29:25.011571+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (37, 'dlv_1m8gqsv87kgqxt7xzs1f', '2026-11-28T09:29:25.011770+00:00', 'failed', 'Slack answered 404 ok; there is nothing at this address; check it, or make a new one', 404, 2);
INSERT INTO attempts VALUES (38, 'dlv_1m8gqsv87r6ysbedpdyg', '2026-11-28T09:29:25.015522+00:00', 'sent', 'Slack answered 200', 200, 8);
INSERT INTO attempts VALUES (39, 'dlv_1m8gqsv87zqbs4y60x34', '2026-11-28T09:29:25.015616+00:00', 'sent', 'created QA-6', 201, 6);
INSERT INTO attempts VALUES (40, 'dlv_1m8gqsv76cv5m5hxkae1', '2026-11-28T09:29:25.151799+00:00', 'failed', 'Slack answered 503 ok', 503, 4);
CREATE TABLE answers (
    key TEXT PRIMARY KEY,
    body_hash TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO answers VALUES ('id:run-4711', 'f4ec4b021cf4e76c623abe10cbadcc0c1c59b91ed8872660e41d200d22095720', 'run-4711', '2026-11-28T09:29:24.707131+00:00');
CREATE TABLE entries (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
INSERT INTO entries VALUES ('integration', 'away', '49dc5f5cd55fc87f88dc74cddd5209c37013d8229472495936a3790f1b9de48d', '2026-11-28T09:29:24.325959+00:00', '2026-11-28T09:29:24.325959+00:00');
INSERT INTO entries VALUES ('integration', 'chat', 'e0f15071745dbb272d9d182d688057aad0ddfd8ab711cba571d0a5972b3e1fb0', '2026-11-28T09:29:24.325959+00:00', '2026-11-28T09:29:24.325959+00:00');
INSERT INTO entries VALUES ('integration', 'crew', 'ef0e05d2e6fab4b9023842e2ed65c1cfca318db69ea5589bd63c2f1378be79bb', '2026-11-28T09:29:25.122058+00:00', '2026-11-28T09:29:25.122058+00:00');
INSERT INTO entries VALUES ('integration', 'issues', '62db1258d08cc37064cd802ec011d495a754f6bf58906bb78b12ab6a021d489b', '2026-11-28T09:29:24.325959+00:00', '2026-11-28T09:29:24.325959+00:00');
INSERT INTO entries VALUES ('integration', 'slow', '8d3cc874648dafb95237b8a585d60b4d061dfa05c3010b9161d877649a5a4b4e', '2026-11-28T09:29:24.325959+00:00', '2026-11-28T09:29:24.325959+00:00');
INSERT INTO entries VALUES ('integration', 'wrong', '72ce3badf49fdca0544aaa1100127096d8f5d87adc67ce67cdf5162f8121aadd', '2026-11-28T09:29:24.325959+00:00', '2026-11-28T09:29:24.325959+00:00');
INSERT INTO entries VALUES ('rule', 'digest', '2cb644c1f036538079cfda72d1c194e2a42c76257b371c1420f5941d9d5111f7', '2026-11-28T09:29:24.325959+00:00', '2026-11-28T09:29:25.122058+00:00');
INSERT INTO entries VALUES ('rule', 'failures', '63b810fc560681621052a333ed7cd8c2276c53f7d76693d0d83323f22391b4f4', '2026-11-28T09:29:24.325959+00:00', '2026-11-28T09:29:25.122058+00:00');
INSERT INTO entries VALUES ('rule', 'hosts', '35c7348f71fc902a03e3e8b4b396fd6ec4f35c8d765fb7e44c2dee8f0924ba4e', '2026-11-28T09:29:24.325959+00:00', '2026-11-28T09:29:24.325959+00:00');
INSERT INTO entries VALUES ('rule', 'once', '39e4c86b288f614debc733fe02a6ad5ed29f4d7ad387d45b8d45199fc09d6154', '2026-11-28T09:29:24.325959+00:00', '2026-11-28T09:29:25.122058+00:00');
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
INSERT INTO revisions VALUES (1, 'a9a4df1943a08d81', '2026-11-28T09:29:24.325959+00:00', 'file', '', '', 152, 0, X'789CC5965B8FAA4810C7DFE753181F37E31EE4E265DE40514711F18A7072D24168A1B9DB34173D39DF7D111DC799C964379B4926BCD07FAABBAA7E5540FD7EA8D53388131485F5A75AF3B15C26901014DA49B9FEFD50ABD50D2B402140218136364869787EF2B37C52AB9B8E41EAE5DDAF87DA9FF3D67746D5F6CAE6725FAB874600CBC5457CAC24728C2B29F10DD3BB6A6614EE91FDB2AB56CFE1CE89220FA4D8AF4CA1E143EB296B3E6505479223F29FD662C28A437A359A2FB9E7A1D36EFB0B4EE8B739B7B3F2FA3B86D7B65C73BF986B5231943A79D83FD282A2F56CDF5DCF68371D79461B1F642393F299BFD236DE66C9097A275D481D453CD2AC83F9ED6EAD4E7A1CAB38B19FB50CCA64E4C00B7760662F529A5A4EC4B4A10EB6FDA3360AA69B91D29B48143F3FB3A9C894399458E06B4631C42081659ED6193B45518F177D97E2845CA5FBCD90E0E3EBEE3D2AAD406EA0B369BD995CFC3C5CCDEB466E1C3F20AFC4AF449E350C7E5B2493DD528D8496332A9A1277D8D8EA56D90450174422D14CD2F5C870B40568D51812EC792363CC7459CA6A37785FE54857C08DD941A7A381DA51CC86AFAC928EA4F505BC098B055264AA17A0C56E4215EBBE377F9E8CB63690053A9BF6CC4D97F163E0A79C2309F24838F5F35483C578687F13F2C48FF20FC82BF12B918BEB76412DF3BC7362B92C8A57363F39A292A2E10F57EBB66E16C78081C9AC4F7B8B2C9041348F9FF9BEBFDDCEF7DE2438B58EDC72D82AC4534BCD5AE6611CAC62600B4379918C0E2042B609A9A9DE9A8BE6C1EB6D0C7642C5ABE5A67BE28453877333A167F6D6BD496EB9CF922735F049C84EC209F8E3EF429EE328B43F30BFA85F09FDB8B347AADC19EBC0E24E2B91633879B0D8274C24D31D91A322342AB4BDD2039EA032A1EB3B8B1DD534D0704A7780E0436581B26CD6450D77268979A31BA29E00ED9965F10075F4FE5A61D5F97A99F83EA38BF17CC0E65D1635A4FD34CB591E097D97DEB47CC53B1CA75B8F5F9971E160160D8CD1774127D0083E30AFC4AF445EB6B33ED30D8E3225058E886C4607B26BA0A6B871963641FDF079BD6293E569E09EDC4E3E81C546D36424CF736D78D055D65BAD65400ECB5079CEC68556E8F6CC8FD69178CCE319D5D67B635EA366900659C6EF4F6DE4894D3C65F6B1BE18459CC46D4477335D748691EFAFDC690E5491D7D781CC7D17729424294C6ED05F08BB081B9F004E202EFFE92F7C1D42E2A71F3F9A74FB6FAABC9A4F2CCD524CFD1AA2112340220F869F94021F6D6D3C370799A285616BC132A8B98FF83E412755898269117A647B7005BE235A8B606E139DEEB28125B169011A02DB202B57652275A3150223179AEBA4787048028D571B82D87A3E48B33E0063754DC5BBF54B48318E5C6812E0C133A4FA9C7F05729D3370EADF88D4F706F2537C4708663024E0D68926463101B080667A1E4CC05F576A77C30A40D66DA8B91F4EEEFF9AF79FF3379F99FBFEBF55EBBCF875F1534D563FEF4B7D8DF8762E41BE5F89E8F54C5CB653594468BD087BDF88E3B3C1DDD16F77DEEA5F02A8FA8BBE6E8D3030F604E2330ED6B96F639898867F69E54B849713CABC5FEC69E71AC0E7C0EE06C15A350B5EAB55DD5E7AD88912F269818E098101283B0F93FF549A3B00368ED2F835F15DD5306767A0FA36BD14EBFA6A31CEAD4AA5039C19FE5B15C31856C3EA8DD22D010BD930219F6460A1C4FBF7B6AABAE42EF6B7479651A2D0AA86883AF7DE7B149AF013DF66992736FE877768A5317C87EE5ACF3B8295F0EBF17D842DE7CD3BF9F0E7E11F9BF77BC6');
INSERT INTO revisions VALUES (2, 'f97e7df28bfc5d5b', '2026-11-28T09:29:25.122058+00:00', 'file', '', '', 5, 5, X'789CC5965B8FA24A1080DFE757181F4FC6B388A0386F20A8A3A88817D4CDA6D3420B2DCDC5E6AA9BFDEF07D1719C994CB2399964C24B7751D555F555D1D4EF874A354534C2815F7DAAD41F8B6D84E218FB7654EC7F3F542A556879D807D88F914D615C289EDFFC2CDE54AAA603E36AB1FAF550F973367DA7549A973A9775A5EA430F159B8BF0B114C5C7B01445049AEE556606FE0EDB2F56956A86B64E10B820A1A454459020EB29AD3FA5391F47474C9E164AC4293D76DE9FCEF8E79ED36A119D97E416BF17E6AEBC6D88EB155FDFE9D3B59AF75421F3E5232B69EB8E4DF68B09BB4FFA2E6CD1C318A66A3621F3F5D25DCE78692324BA2A68CA91E51C2AAEB60B63D8E139CD0949DA848CD9187BAEBF05135B4F58663654929AD15DC9C775DF1B2DFB5A67A832E2F4CCA62453E4506041AF198588820815795A67EC0CC33C5EE4DB8446F155746F8C627A7CB5DEE1420B64109F55ABF5E8E2E7E1AA5E85193C7E405E0ABF12795A83E22A8F86DB9911484DA79FD755FEB0B48D95B6F4D0465262956D446D37EEF55700CF6BBD98BA6E1F0E1A6D8EB15A3591187CDC96686D72D8B041D71034B346B47924A86B59A24B3FD7B136663A1ED6B743265FC8EEF479D85FD9602CB1E9A8632EDB0D120292F08E2A8DFBD249CE9235CA073DFB9B904724C83E202F855F895C59B472669665C289E3D3209CDBE2F0880B8A90F4E68BD6C6CC8F5E0345139975F5D41B83601A3E8B3259ADA63B77E89D9A477ED66BE6CAA969A44DF330F0E621B0A5DE588FFA071060DB44CC68D39C2AE6C1ED2C213764C2F96CD93EF1D249E0F7A9D4313B8BCE30B3F6CFAAABD6E8494A4FD20990C17721CF68E0DB1F985FA45F09FDB8B5FBC658186C80C59FE60ADFE0C75D7D173582312B283C13E07EBEDE691DE04A46C3DF1347DF3275887B23560012419A8ED374D2C6B5FD4455B25ADBC71D09D913CB12011636F242E38CE9621611D2D828E1B4CB656D0ED7D4DD28CD38114BF29E5D3689E61E8EA3952BCECD30772887BBB0FF5DD04D8A3EF6798CA0F7A5C8556BA1CAA3D1E2C0EE2CB9A3EFB7389CAD34D1F6FCB67D72BAB6D42551DBA2EECAA09C3798B02726F781629EA829C0963A08D160B8EB229EE3CD25E4AD8C3C2B609B188A9AE83143D216180ADD4DC7F4D27E4B4F9803BFA62B59DBCBCF0B13AA93850F7B7C0AEA2D7424C280D33B1B0E89CB204FB26F428EA32841D10DFA0BE13DA6F013C011A2C53FFD85AF13C7E1D38F1F75B6F52F533CF5278EE59846F51A220C31880317F99F94821EEDF5606A76536DEDFB4D9D6BE0FA2E10E5189F0C2DF046B9EFC6ABC35E1205C5D2BDA91D6FD836E7592A97E4A02671B578BE371A81B15CE752639CAFF74E42BB87C85B8B464D529ACF077522033030164CB85DBC8414D2608FCC18B8E80CA93A155F815CE70C9A901B91EA0E6292D03B4228457E0C6E9D68521CC600E5C84CCE8309F8E74AED6E5801D8BA0D35F7C3C9FD5FF3FE3A7F73CD5C3F8AEBFA5AADF3E6D7C54F3959FDBC2FF535E2DBB93126A414E2D73369D14E451191F522D81118866785BBA3DF5ADEEA5F0028FB8BBD9A0614C05D8CE81907E7DCB7318A4C482EAD7C89F0724291F78B3EEB5C03F81CD8DD20582967C16BB5CAE5A5879D208A3F2DD0318A91078ACEA3F15F95E60E804D83247C4D7C5B36CCD91928EFA697625D3FAD8673AB52E180A690BC955214A27258BD51BA2560611B45F12719583872FFA2ADCE5D7217FBDB238B28B16F954344957FEF3DF04DF4896FB3C893C2FFE11D594988DEA1BBD6F38E6029F8F5F83EC2A6F3E69B7CF8F3F01FC7637AF9');
CREATE TABLE lanes (
    integration_id TEXT PRIMARY KEY,
    lane TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO lanes VALUES ('away', '{"state":"open","reason":"Slack answered 503 ok","since":"2026-11-28T09:29:24.847929Z","not_before":"2026-11-28T09:30:25.151585Z","failures":6,"probes":1}');
CREATE TABLE alerts (
    key TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    since TEXT NOT NULL,
    told_at TEXT,
    count INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO alerts VALUES ('lane:away', 'away cannot be reached', '2026-11-28T09:29:24.879525+00:00', '2026-11-28T09:29:24.879525+00:00', 1);
INSERT INTO sqlite_master VALUES ('table', 'history_index', 'history_index', 0, 'CREATE VIRTUAL TABLE history_index USING fts5
    (entry, content = '''', detail = none, columnsize = 0, tokenize = "unicode61 remove_diacritics 0 tokenchars ''_''")');
CREATE TABLE 'history_index_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO history_index_data VALUES (1, X'228E5C');
INSERT INTO history_index_data VALUES (10, X'000000000101010001010101');
INSERT INTO history_index_data VALUES (137438953473, X'00000B5102303006060606010301010A0103010101030101020139010301010103010101030101010301010103010103010103010101030101010301010101310103010101030101010301010103010101030101050301010103010101030101020131010301010103010101030101010301010103010103010103010101030101010301010202323706060606060A060601013206130301010203303236010301010103010101030101010301010103010103010103010101030101010301010201340103010101030101010301010103010101030101030101030101010301010103010102013801030101010301010103010101030101010301010301010301010103010101030101020139010301010103010101030101010301010103010103010103010101030101010301010101330703010106100D030101010134180202303404060606060A06060201310103010101030101010301010103010101030101050301010103010101030101020337313113030101010135280202303321010136340101380D03010107030101010139010301010103010101030101010301010103010105030101010301010103010101016104060606060A0606020664647265737304060606060A0606020466746572190301010B03010102046761696E190301010B03010102026C6C2102026E64190301010308030101030673776572656404060606060505060602017404060606060A060602037761792101026265210E030101010663616C6D65642F03010103096D6572615F6C6F73742203046E6E6F7421020668616E6765642F0301010603696E672F030101040174010606060608020606030365636B04060606060A06060106646576696365010301010103010101030101010301010103010105030101010301010103010102176C765F316D38677173746E633237366D656E7770686E78010E0B3931716D6E793073773465040D0C643634763968313832716461060E0B6A6466767A616D76793332050C0D716A356B6B6566343870616E71070F0A743665306674313264670A0E0B3771766A396436383262770B0E0B663870763873386B6638370C0C0D77726732677074657368373176120E0B6A357873363332326633790D0F0A6D7A7830703979616830110E0B7A33336D6471656B383435100C0D7A3432396E7A786E6D796A3461130E0B346E33743031637168706B170E0B616D34716A6E6138397773160E0B726D3333796471387A7978180B0E763279397A316A79317465333179190D0C7A64676738347462786477381C0E0B6A6B616436397A627A6A651D0E0B7479326D356161313534631E0C0D3468323670396E3735796B7339210D0C717773793573706834703178220C0D3735336D6A36796B676D396667230D0C36326E367074663862793737260E0B6533616E6D683431686D31270E0B7734646D6D656566616D71280D0C736A633773386A3764686338290E0B76386A637A683065647A612C0D0C7470647A6D31336A617363332E0E0B72643476346E736D346B342D0C0D38376363323330353367316538330E0B6B6771787437787A733166320E0B72367973626564706479672F0E0B7A7162733479363078333434020775726174696F6E010301010103010101030101010301010103010105030101010301010103010101056572726F72010301010103010101030101010301010B03010107030101020476656E74220316745F316D38677173746E62707737647834687964356A010301010C0D716A6773333334656870397434070301010C0D77713966773374617A306E7A320D0301010B0E76326A61367736647A7134687833190301010C0D34686D716E32763832766E3763210D0C71676763626D72666E653565220C0D37356A7833743437716A657036230301010D0C73636B6273373273736E3667290301010C0D3836676B6876766578653767642F03010101066661696C6564010301010103010101030101010301010B0301010503757265190301010B03010103066C6C6261636B2102046C616B7923030101010301010103010102026F72210104676574732102016F210307746F5F6C697665010301010103686173210E03010102036F73740103010101030101010301010103010101030101040103010101030101010301010102696E2F0301010302666F19030101040703010102017304060606060505060603047375657306060606060A060602017404060606060505060303010101056B656570732F03010101046D616B6504060606060A06060206657373616765210801732101036E657704060606060A060602016F0103010101030101010301010103010109020301010703010103057468696E6704060606060A0606040B69666965725F616C657274210301772101026F6B04060606060505060602016E01030101010301010103010101030101010301010401030101010301010103010103016504060606060505060602017204060606060A06060106706173736564190301010B03010102016901030101010301010103010101030101010301010401030101010301010103010103056374757265010301010103010101030101010301010B030101070301010102716106060606060A0606010772656163686564210307636F7264696E67130301010202756E130301010101730103010101030101010301010103010101030101050301010103010101030101020563726970740103010101030101010301010103010101030101050301010103010107135F657865637574696F6E5F636F6D706C657465190301010B03010112066661696C6564010301010103010101030101010301010B030101070301010207657665726974790103010101030101010301010103010101030101030101030101010301010103010102046C61636B010301020301020301020301020301040101030102030102030102027462010301010103010101030101010301010103010105030101010301010103010101047465616D05060606060505060603066C65746578740D03010107030101020368656E210402726504060606060A06060302697304060606060A06060305726F756768210203696D65010301010103010101030101010301010103010103010103010101030101010301010501732F03010102036F6C642F03010102047269656421010375746301030101010301010103010101030101010301010301010301010103010101030101010477616974210305726E696E672102066562686F6F6B0103010203010203010203010203010401010301020301020301020368656E210E0301010203696C6C2F0301010204726F6E6704060606060A0606010C78643733373436323264333101030101010301010103010101030101010301010503010101030101010301010209683730363932643331130301010B03010101030101010301010A013307030101160A01380D030101070301010A0139010301010209693633363836313734010606060608020606040B393733373337353635373306060606060A060603083734363536313664050606060605050606040937373236663665363704060606060A0606020D7336363631363936633635363404060606060A06060308373336353665373401040101040101040101040101040103010104010104010104010217743633363136643635373236313566366336663733373422041B6536663734363936363639363537323566363136633635373237342103323733363337323639373037343566363537383635363337353734363936663665356636333666366437303663363537343635190301010B030101260B3636313639366336353634010301010103010101030101010301010B03010107030101020576333233301903010104070301010403333330210403343330010301010103010101030101010301010B030101070301010103796F752F03010101037A61700703010104142523250C08272525250D040C23090405040B230B100E0E050D110B06090C0C070C090C0D281A0E0F0E100D0E0E100E0D0E100E0E0E110F0E0E100F100F0E0E0F0E0F0E100E0E0E291F071C131314100F1312131C0D09120507040D0A26080D0C0E0F0B0E09040D1C0F0E040D240C0B10241F0C0A0D0823231D202B20240F10060C0C0827070907270708220A090E2E1B080B071415131317241A1E3C2510061D09');
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
INSERT INTO incidents VALUES (1, 'inc_1m8gqstnbt48bxtc8chw', '["script","goto_live","pi-9","stb-1"]', '["script","goto_live","pi-9","stb-1"]', 'goto_live', 'pi-9', 'stb-1', 40, '2026-11-28T09:29:24.395059+00:00', '2026-11-28T09:29:24.395059+00:00', 1, 'evt_1m8gqstnbpw7dx4hyd5j', 'evt_1m8gqstnbpw7dx4hyd5j', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:24.395059Z"}');
INSERT INTO incidents VALUES (2, 'inc_1m8gqstqj0at4gkkv362', '["script","zap","pi-3","stb-1"]', '["script","zap","pi-3","stb-1"]', 'zap', 'pi-3', 'stb-1', 40, '2026-11-28T09:29:24.465998+00:00', '2026-11-28T09:29:24.465998+00:00', 1, 'evt_1m8gqstqjgs334ehp9t4', 'evt_1m8gqstqjgs334ehp9t4', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:24.465998Z"}');
INSERT INTO incidents VALUES (3, 'inc_1m8gqstwrc3ce8whd27z', '["script","teletext","pi-8","stb-1"]', '["script","teletext","pi-8","stb-1"]', 'teletext', 'pi-8', 'stb-1', 40, '2026-11-28T09:29:24.631865+00:00', '2026-11-28T09:29:24.631865+00:00', 1, 'evt_1m8gqstwq9fw3taz0nz2', 'evt_1m8gqstwq9fw3taz0nz2', '2026-11-28T09:29:24.818860+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T09:29:24.631865Z"}');
INSERT INTO incidents VALUES (4, 'inc_1m8gqstz42k9t6c9zf7a', '["script","recording","pi-1","stb-1"]', '["script","recording","pi-1","stb-1"]', 'recording', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:24.707131+00:00', '2026-11-28T09:29:24.707131+00:00', 1, 'run-4711', 'run-4711', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:24.707131Z"}');
INSERT INTO incidents VALUES (5, 'inc_1m8gqsv75enxxhcncw1f', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:24.965549+00:00', '2026-11-28T09:29:24.965549+00:00', 1, 'evt_1m8gqsv75jx3t47qjep6', 'evt_1m8gqsv75jx3t47qjep6', '2026-11-28T09:29:24.985311+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T09:29:24.965549Z"}');
INSERT INTO incidents VALUES (6, 'inc_1m8gqsv86krsk5w6m2yq', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:24.998671+00:00', '2026-11-28T09:29:24.998671+00:00', 1, 'evt_1m8gqsv86gkhvvexe7gd', 'evt_1m8gqsv86gkhvvexe7gd', '2026-11-28T09:29:25.014826+00:00', 'recovery', NULL, '', '{"failures":"2026-11-28T09:29:24.998671Z"}');
INSERT INTO incidents VALUES (7, 'inc_1m8gqsv93q4pc09m4zzj', '["script","flaky","pi-1","stb-1"]', '["script","flaky","pi-1","stb-1"]', 'flaky', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:25.027253+00:00', '2026-11-28T09:29:25.027253+00:00', 1, 'evt_1m8gqsv93kr1j3jamy94', 'evt_1m8gqsv93kr1j3jamy94', '2026-11-28T09:29:25.033298+00:00', 'recovery', NULL, '', '{"failures":null}');
INSERT INTO incidents VALUES (8, 'inc_1m8gqsv9vsh14hhgjht9', '["script","silenced","pi-9","stb-1"]', '["script","silenced","pi-9","stb-1"]', 'silenced', 'pi-9', 'stb-1', 40, '2026-11-28T09:29:25.051346+00:00', '2026-11-28T09:29:25.051346+00:00', 1, 'evt_1m8gqsv9v6y1g5c37vaa', 'evt_1m8gqsv9v6y1g5c37vaa', NULL, '', '2026-11-28T09:29:25.071250+00:00', 'ann', '{"failures":null}');
INSERT INTO incidents VALUES (9, 'inc_1m8gqsvm0r5fkpzqvqyh', '["script","last","pi-1","stb-1"]', '["script","last","pi-1","stb-1"]', 'last', 'pi-1', 'stb-1', 40, '2026-11-28T09:29:25.376537+00:00', '2026-11-28T09:29:25.376537+00:00', 1, 'evt_1m8gqsvm0p0r86664wgv', 'evt_1m8gqsvm0p0r86664wgv', NULL, '', NULL, '', '{"failures":"2026-11-28T09:29:25.376537Z"}');
CREATE TABLE subjects (key TEXT PRIMARY KEY, body TEXT NOT NULL, at TEXT NOT NULL);
INSERT INTO subjects VALUES ('["script","goto_live","pi-9","stb-1"]', '{"key":"[\"script\",\"goto_live\",\"pi-9\",\"stb-1\"]","changes":["2026-11-28T09:29:24.395059Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqstnbpw7dx4hyd5j","incident_id":"inc_1m8gqstnbt48bxtc8chw","owed":{}}', '2026-11-28T09:29:24.395059+00:00');
INSERT INTO subjects VALUES ('["script","zap","pi-3","stb-1"]', '{"key":"[\"script\",\"zap\",\"pi-3\",\"stb-1\"]","changes":["2026-11-28T09:29:24.465998Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqstqjgs334ehp9t4","incident_id":"inc_1m8gqstqj0at4gkkv362","owed":{}}', '2026-11-28T09:29:24.465998+00:00');
INSERT INTO subjects VALUES ('["script","teletext","pi-8","stb-1"]', '{"key":"[\"script\",\"teletext\",\"pi-8\",\"stb-1\"]","changes":["2026-11-28T09:29:24.631865Z","2026-11-28T09:29:24.818860Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsv2ja6w6dzq4hx3","incident_id":"inc_1m8gqstwrc3ce8whd27z","owed":{}}', '2026-11-28T09:29:24.818860+00:00');
INSERT INTO subjects VALUES ('["script","recording","pi-1","stb-1"]', '{"key":"[\"script\",\"recording\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T09:29:24.707131Z"],"flapping_since":null,"changed":0,"event_id":"run-4711","incident_id":"inc_1m8gqstz42k9t6c9zf7a","owed":{}}', '2026-11-28T09:29:24.707131+00:00');
INSERT INTO subjects VALUES ('["script","flaky","pi-1","stb-1"]', '{"key":"[\"script\",\"flaky\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T09:29:24.965549Z","2026-11-28T09:29:24.985311Z","2026-11-28T09:29:24.998671Z","2026-11-28T09:29:25.014826Z","2026-11-28T09:29:25.027253Z","2026-11-28T09:29:25.033298Z"],"flapping_since":"2026-11-28T09:29:24.965549Z","changed":6,"event_id":"evt_1m8gqsv99mgwxseg09xp","incident_id":"inc_1m8gqsv93q4pc09m4zzj","owed":{"failures":["chat","away","slow","wrong","team","issues"]}}', '2026-11-28T09:29:25.033298+00:00');
INSERT INTO subjects VALUES ('["script","silenced","pi-9","stb-1"]', '{"key":"[\"script\",\"silenced\",\"pi-9\",\"stb-1\"]","changes":["2026-11-28T09:29:25.051346Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsv9v6y1g5c37vaa","incident_id":"inc_1m8gqsv9vsh14hhgjht9","owed":{}}', '2026-11-28T09:29:25.051346+00:00');
INSERT INTO subjects VALUES ('["script","last","pi-1","stb-1"]', '{"key":"[\"script\",\"last\",\"pi-1\",\"stb-1\"]","changes":["2026-11-28T09:29:25.376537Z"],"flapping_since":null,"changed":0,"event_id":"evt_1m8gqsvm0p0r86664wgv","incident_id":"inc_1m8gqsvm0r5fkpzqvqyh","owed":{}}', '2026-11-28T09:29:25.376537+00:00');
CREATE TABLE told (key TEXT PRIMARY KEY, at TEXT NOT NULL, event_id TEXT NOT NULL);
INSERT INTO told VALUES ('["once","","pi-3"]', '2026-11-28T09:29:24.887108+00:00', 'evt_1m8gqsv4qggcbmrfne5e');
CREATE TABLE bundles (
    key TEXT PRIMARY KEY,
    delivery_id TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    severity INTEGER NOT NULL
);
INSERT INTO bundles VALUES ('["group","hosts","chat","pi-1"]', 'dlv_1m8gqsv3vzmp0shv8gkc', '2026-11-28T09:29:24.858514+00:00', '2026-11-28T12:29:24.858514+00:00', 30);
INSERT INTO bundles VALUES ('["digest","digest","team"]', 'dlv_1m8gqsv48q5kfsbea1qy', '2026-11-28T09:29:24.872228+00:00', '2026-11-28T14:29:24.872228+00:00', 20);
CREATE TABLE items (
    delivery_id TEXT NOT NULL,
    event_id TEXT NOT NULL,
    incident_id TEXT,
    PRIMARY KEY (delivery_id, event_id)
) WITHOUT ROWID;
INSERT INTO items VALUES ('dlv_1m8gqsv3vzmp0shv8gkc', 'evt_1m8gqsv3td4h472d76f5', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsv3vzmp0shv8gkc', 'evt_1m8gqsv54tvpamwpgkdd', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsv3vzmp0shv8gkc', 'evt_1m8gqsv60d26z707w98f', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsv48q5kfsbea1qy', 'evt_1m8gqsv48pbewqcq23bk', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsv48q5kfsbea1qy', 'evt_1m8gqsv5detp0nhx0mt0', NULL);
INSERT INTO items VALUES ('dlv_1m8gqsv48q5kfsbea1qy', 'evt_1m8gqsv6k7eajvsfwt8m', NULL);
CREATE TABLE timers (
    kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    step INTEGER NOT NULL,
    due_at TEXT NOT NULL,
    PRIMARY KEY (kind, subject_id, rule_id, integration_id, step)
);
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqstnbt48bxtc8chw', 'failures', '', 0, '2026-11-28T13:29:24.395059+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqstnbt48bxtc8chw', 'failures', '', 0, '2026-11-28T11:29:24.395059+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqstqj0at4gkkv362', 'failures', '', 0, '2026-11-28T13:29:24.465998+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqstqj0at4gkkv362', 'failures', '', 0, '2026-11-28T11:29:24.465998+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqstwrc3ce8whd27z', 'failures', '', 0, '2026-11-28T13:29:24.631865+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqstwrc3ce8whd27z', 'failures', '', 0, '2026-11-28T11:29:24.631865+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqstz42k9t6c9zf7a', 'failures', '', 0, '2026-11-28T13:29:24.707131+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqstz42k9t6c9zf7a', 'failures', '', 0, '2026-11-28T11:29:24.707131+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsv75enxxhcncw1f', 'failures', '', 0, '2026-11-28T13:29:24.965549+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsv75enxxhcncw1f', 'failures', '', 0, '2026-11-28T11:29:24.965549+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsv86krsk5w6m2yq', 'failures', '', 0, '2026-11-28T13:29:24.998671+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsv86krsk5w6m2yq', 'failures', '', 0, '2026-11-28T11:29:24.998671+00:00');
INSERT INTO timers VALUES ('calm', '["script","flaky","pi-1","stb-1"]', '', '', 0, '2026-11-28T09:34:25.033298+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsv93q4pc09m4zzj', 'failures', '', 0, '2026-11-28T13:29:25.027253+00:00');
INSERT INTO timers VALUES ('silence', 'sil_1m8gqsv9j4chwzqwewga', '', '', 0, '2026-11-28T14:29:25.042565+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsv9vsh14hhgjht9', 'failures', '', 0, '2026-11-28T13:29:25.051346+00:00');
INSERT INTO timers VALUES ('reminder', 'inc_1m8gqsvm0r5fkpzqvqyh', 'failures', '', 0, '2026-11-28T13:29:25.376537+00:00');
INSERT INTO timers VALUES ('escalation', 'inc_1m8gqsvm0r5fkpzqvqyh', 'failures', '', 0, '2026-11-28T11:29:25.376537+00:00');
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
INSERT INTO silences VALUES ('sil_1m8gqsv9j4chwzqwewga', '{"host_name":"pi-9"}', '2026-11-28T14:29:25.042565+00:00', 'new cables', 'ann', '2026-11-28T09:29:25.042565+00:00', NULL, NULL);
CREATE TABLE silenced (
    silence_id TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    integration_id TEXT NOT NULL,
    incident_id TEXT NOT NULL,
    PRIMARY KEY (silence_id, rule_id, integration_id, incident_id)
) WITHOUT ROWID;
INSERT INTO silenced VALUES ('sil_1m8gqsv9j4chwzqwewga', 'failures', 'away', 'inc_1m8gqsv9vsh14hhgjht9');
INSERT INTO silenced VALUES ('sil_1m8gqsv9j4chwzqwewga', 'failures', 'chat', 'inc_1m8gqsv9vsh14hhgjht9');
INSERT INTO silenced VALUES ('sil_1m8gqsv9j4chwzqwewga', 'failures', 'crew', 'inc_1m8gqsv9vsh14hhgjht9');
INSERT INTO silenced VALUES ('sil_1m8gqsv9j4chwzqwewga', 'failures', 'issues', 'inc_1m8gqsv9vsh14hhgjht9');
INSERT INTO silenced VALUES ('sil_1m8gqsv9j4chwzqwewga', 'failures', 'slow', 'inc_1m8gqsv9vsh14hhgjht9');
INSERT INTO silenced VALUES ('sil_1m8gqsv9j4chwzqwewga', 'failures', 'wrong', 'inc_1m8gqsv9vsh14hhgjht9');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
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
CREATE INDEX incidents_open_last ON incidents (last_event_id) WHERE closed_at IS NULL;
CREATE INDEX incidents_closed ON incidents (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX told_by_time ON told (at);
CREATE INDEX items_by_event ON items (event_id);
CREATE INDEX items_by_incident ON items (incident_id) WHERE incident_id IS NOT NULL;
CREATE INDEX timers_due ON timers (due_at);
CREATE INDEX deliveries_by_incident ON deliveries (incident_id, integration_id) WHERE incident_id IS NOT NULL;
CREATE INDEX deliveries_by_bundle ON deliveries (bundle) WHERE bundle IS NOT NULL;
