CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO _sqlite_migrations VALUES (1, 'notifier', '001_tables', '2026-11-28 09:29:38.995805+00:00');
INSERT INTO _sqlite_migrations VALUES (2, 'notifier', '002_history_view', '2026-11-28 09:29:38.999085+00:00');
INSERT INTO _sqlite_migrations VALUES (3, 'notifier', '003_revisions', '2026-11-28 09:29:39.001009+00:00');
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
INSERT INTO events VALUES (1, 'evt_1m8gqta4dvykvspm7xba', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:40.237291+00:00', '2026-11-28T09:29:40.237291+00:00', '{"script_name":"goto_live","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta4ezbybh61qrjw"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta4ecwm8fanpyxy"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta4ey59wbtmc30m"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta4f0098ez80dxw"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta4f2ckd3jhxjpr"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta4fc32hevzj50d"}]', 0);
INSERT INTO events VALUES (2, 'evt_1m8gqta4x81ke8qm6d2t', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:40.253430+00:00', '2026-11-28T09:29:40.253430+00:00', '{"script_name":"zap","host_name":"pi-3","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta4x3s5gyvv5nsz"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta4yx434jdjzcc2"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta4ydnnr950pme8"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta4y2axysd0svaj"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta4yn3zkewwzycs"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta4y9t647mqtf2w"}]', 0);
INSERT INTO events VALUES (3, 'evt_1m8gqta60q0v58qhhqdv', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:40.288368+00:00', '2026-11-28T09:29:40.288368+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta60hfqhp0r5v3k"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta606str3fwxdr1"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta6041p79c5qsnj"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta607mwe4108t0d"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta60pxh7hcrdqzr"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta60xj6j5tbrc46"}]', 0);
INSERT INTO events VALUES (4, 'run-4711', 'script_execution_failed', 40, 'http', 'run-4711', NULL, '2026-11-28T09:29:40.349887+00:00', '2026-11-28T09:29:40.349887+00:00', '{"script_name":"recording","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta7yq99apdzww25"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta7ynz6v7s8ppf3"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta7y2e5fb8qc1b1"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta7y4fymm89t4g6"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta7yp798b5xd9wj"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqta7yd6k49bgkphm"}]', 0);
INSERT INTO events VALUES (5, 'evt_1m8gqtaa8s569twt8kq3', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:40.424965+00:00', '2026-11-28T09:29:40.424965+00:00', '{"script_name":"teletext","host_name":"pi-8","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtaa91emwp9m96y0"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtaa9qjcgn6g39w6"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtaa9kwx25wwqbah"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtaa9t2v4qe0736y"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtaa91tka2bp2702"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtaa9r5dhkzyw9e1"}]', 0);
INSERT INTO events VALUES (6, 'evt_1m8gqtabzve8rcz2qa9j', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:40.479598+00:00', '2026-11-28T09:29:40.479598+00:00', '{"message":"warm 0","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"waiting","reason":"rule ''hosts'' matches","delivery_id":"dlv_1m8gqtabzbvdftk586z4"}]', 0);
INSERT INTO events VALUES (7, 'evt_1m8gqtacmhzahehgpdhe', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:40.500394+00:00', '2026-11-28T09:29:40.500394+00:00', '{"message":"0 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"waiting","reason":"rule ''digest'' matches","delivery_id":"dlv_1m8gqtacmf4nt7v2r9zq"}]', 0);
INSERT INTO events VALUES (8, 'evt_1m8gqtadqr6m3f79jc49', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:40.535191+00:00', '2026-11-28T09:29:40.535191+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqtadq41eqbmxz3k9"}]', 0);
INSERT INTO events VALUES (9, 'evt_1m8gqtaf9efgk630phz0', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:40.585687+00:00', '2026-11-28T09:29:40.585687+00:00', '{"message":"warm 1","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"waiting","reason":"rule ''hosts'' matches","delivery_id":"dlv_1m8gqtafa8dsfy2abg9r"}]', 0);
INSERT INTO events VALUES (10, 'evt_1m8gqtafxrj786fss8qp', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:40.605938+00:00', '2026-11-28T09:29:40.605938+00:00', '{"message":"1 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"waiting","reason":"rule ''digest'' matches","delivery_id":"dlv_1m8gqtafzp47z4ajcsbx"}]', 0);
INSERT INTO events VALUES (11, 'evt_1m8gqtagkr3bqceh68d1', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:40.627282+00:00', '2026-11-28T09:29:40.627282+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqtagk85yznjxc84g"}]', 0);
INSERT INTO events VALUES (12, 'evt_1m8gqtah4gakexjrgzev', 'system_alert', 30, 'http', NULL, NULL, '2026-11-28T09:29:40.644395+00:00', '2026-11-28T09:29:40.644395+00:00', '{"message":"warm 2","host_name":"pi-1"}', '[]', NULL, '[{"rule_id":"hosts","rule_name":"hosts","integration_id":"chat","verdict":"waiting","reason":"rule ''hosts'' matches","delivery_id":"dlv_1m8gqtahap6ngn0bh7ze"}]', 0);
INSERT INTO events VALUES (13, 'evt_1m8gqtak7sgt7rrfb6h6', 'disk_low', 20, 'http', NULL, NULL, '2026-11-28T09:29:40.711024+00:00', '2026-11-28T09:29:40.711024+00:00', '{"message":"2 GB","host_name":"pi-2"}', '[]', NULL, '[{"rule_id":"digest","rule_name":"digest","integration_id":"team","verdict":"waiting","reason":"rule ''digest'' matches","delivery_id":"dlv_1m8gqtak7e1jtxcgrjgn"}]', 0);
INSERT INTO events VALUES (14, 'evt_1m8gqtam82asf43fp47c', 'camera_lost', 20, 'http', NULL, NULL, '2026-11-28T09:29:40.744782+00:00', '2026-11-28T09:29:40.744782+00:00', '{"host_name":"pi-3"}', '[]', NULL, '[{"rule_id":"once","rule_name":"once","integration_id":"team","verdict":"waiting","reason":"rule ''once'' matches","delivery_id":"dlv_1m8gqtam9bez0gys2r2m"}]', 0);
INSERT INTO events VALUES (15, 'evt_1m8gqtamthbfej713cg0', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:40.762222+00:00', '2026-11-28T09:29:40.762222+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtamtkcbb5njrebv"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtamt8zajvhenrhr"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtamt8rwr9jwtc43"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtamttjsygdkvqck"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtamtv3f798s8360"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtamt850ckta31mm"}]', 0);
INSERT INTO events VALUES (16, 'evt_1m8gqtanfd2mrnq45md5', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:40.783362+00:00', '2026-11-28T09:29:40.783362+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtanfmbmwx5v41ga"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtanfeb4dhz1qqcj"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtanf9t0c2qvhndx"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtanf3ma8d5ez338"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtanf0rhp5ghs0ay"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtangf1m927mbj78"}]', 0);
INSERT INTO events VALUES (17, 'evt_1m8gqtanwaprzn3tb5ww', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:40.796793+00:00', '2026-11-28T09:29:40.796793+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtanxca8vn1g4xft"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtanxchs0x1wgzpn"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtanxnzaq68mrn56"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtanxfqvdbtjzstn"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtanxp3cs3kt732y"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtap009dmnp1r4nm"}]', 0);
INSERT INTO events VALUES (18, 'evt_1m8gqtaq99kjkkp51k2a', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:40.841153+00:00', '2026-11-28T09:29:40.841153+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtaq93q99mr3sacr"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtaq9g2srfrjjbz1"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtaq9ec7r891v3kc"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtaq9b5g6w8c16at"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtaq9r3ar404p2kt"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtaq9ta09vb23rdz"}]', 0);
INSERT INTO events VALUES (19, 'evt_1m8gqtar10ja0ysjzdmf', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:40.865414+00:00', '2026-11-28T09:29:40.865414+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtar1n3drywj6mzc"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtar1zkrfy1e3ps4"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtar1j8exx95n760"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtar1vkk6q48savf"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtar13jrshvz8wr1"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtar2hcqfrhtb8s7"}]', 0);
INSERT INTO events VALUES (20, 'evt_1m8gqtarfjgq89qdc4fp', 'script_execution_complete', 20, 'http', NULL, NULL, '2026-11-28T09:29:40.879273+00:00', '2026-11-28T09:29:40.879273+00:00', '{"script_name":"flaky","host_name":"pi-1","device_name":"stb-1","success":true,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtarf8nbz7ax9cek"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtarfc1pjev9kcjm"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtarfhy6za5etj9x"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtarffxzvdq32mev"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtarfs35vrsf5ys4"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtarf9sk6btk55eb"}]', 0);
INSERT INTO events VALUES (21, 'evt_1m8gqtasttqpnh791bn4', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:40.922139+00:00', '2026-11-28T09:29:40.922139+00:00', '{"script_name":"silenced","host_name":"pi-9","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtast96aftrep4fx"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtastvn27bmb86y9"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtastj0s0q20h57s"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtastk7f19hhnhf6"},{"rule_id":"failures","rule_name":"failures","integration_id":"team","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtastncqx0agc3mk"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtasthek9qk8bd1a"}]', 0);
INSERT INTO events VALUES (22, 'evt_1m8gqtax9brc6w1rs4mb', 'script_execution_failed', 40, 'http', NULL, NULL, '2026-11-28T09:29:41.033783+00:00', '2026-11-28T09:29:41.033783+00:00', '{"script_name":"last","host_name":"pi-1","device_name":"stb-1","success":false,"duration":41873,"error_msg":"no picture"}', '[]', NULL, '[{"rule_id":"failures","rule_name":"failures","integration_id":"chat","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtaxajhtkc79c4vw"},{"rule_id":"failures","rule_name":"failures","integration_id":"away","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtaxaq1m7y9qxgmf"},{"rule_id":"failures","rule_name":"failures","integration_id":"slow","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtaxasczbnt2phzs"},{"rule_id":"failures","rule_name":"failures","integration_id":"wrong","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtaxafmh7m8mcvf3"},{"rule_id":"failures","rule_name":"failures","integration_id":"crew","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtaxa1szb4vdvnga"},{"rule_id":"failures","rule_name":"failures","integration_id":"issues","verdict":"waiting","reason":"rule ''failures'' matches","delivery_id":"dlv_1m8gqtaxa6dbfbybxwmr"}]', 0);
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
);
INSERT INTO deliveries VALUES (1, 'dlv_1m8gqta4ezbybh61qrjw', 'evt_1m8gqta4dvykvspm7xba', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.237291+00:00', '2026-11-28T09:29:40.696586+00:00', '{"delivery_id":"dlv_1m8gqta4ezbybh61qrjw","event_id":"evt_1m8gqta4dvykvspm7xba","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.237291Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (2, 'dlv_1m8gqta4ecwm8fanpyxy', 'evt_1m8gqta4dvykvspm7xba', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:41.502496+00:00', '2026-11-28T09:29:40.237291+00:00', NULL, '{"delivery_id":"dlv_1m8gqta4ecwm8fanpyxy","event_id":"evt_1m8gqta4dvykvspm7xba","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.237291Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (3, 'dlv_1m8gqta4ey59wbtmc30m', 'evt_1m8gqta4dvykvspm7xba', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:40.237291+00:00', '2026-11-28T09:29:40.237291+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (4, 'dlv_1m8gqta4f0098ez80dxw', 'evt_1m8gqta4dvykvspm7xba', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:40.237291+00:00', '2026-11-28T09:29:40.681541+00:00', '{"delivery_id":"dlv_1m8gqta4f0098ez80dxw","event_id":"evt_1m8gqta4dvykvspm7xba","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.237291Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (5, 'dlv_1m8gqta4f2ckd3jhxjpr', 'evt_1m8gqta4dvykvspm7xba', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.237291+00:00', '2026-11-28T09:29:40.665816+00:00', '{"delivery_id":"dlv_1m8gqta4f2ckd3jhxjpr","event_id":"evt_1m8gqta4dvykvspm7xba","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.237291Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (6, 'dlv_1m8gqta4fc32hevzj50d', 'evt_1m8gqta4dvykvspm7xba', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.237291+00:00', '2026-11-28T09:29:40.512070+00:00', '{"delivery_id":"dlv_1m8gqta4fc32hevzj50d","event_id":"evt_1m8gqta4dvykvspm7xba","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script goto_live failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.237291Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script goto_live failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, 'QA-2');
INSERT INTO deliveries VALUES (7, 'dlv_1m8gqta4x3s5gyvv5nsz', 'evt_1m8gqta4x81ke8qm6d2t', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.253430+00:00', '2026-11-28T09:29:40.675636+00:00', '{"delivery_id":"dlv_1m8gqta4x3s5gyvv5nsz","event_id":"evt_1m8gqta4x81ke8qm6d2t","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.253430Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (8, 'dlv_1m8gqta4yx434jdjzcc2', 'evt_1m8gqta4x81ke8qm6d2t', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:41.421473+00:00', '2026-11-28T09:29:40.253430+00:00', NULL, '{"delivery_id":"dlv_1m8gqta4yx434jdjzcc2","event_id":"evt_1m8gqta4x81ke8qm6d2t","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.253430Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (9, 'dlv_1m8gqta4ydnnr950pme8', 'evt_1m8gqta4x81ke8qm6d2t', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:40.253430+00:00', '2026-11-28T09:29:40.253430+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (10, 'dlv_1m8gqta4y2axysd0svaj', 'evt_1m8gqta4x81ke8qm6d2t', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:40.253430+00:00', '2026-11-28T09:29:40.682249+00:00', '{"delivery_id":"dlv_1m8gqta4y2axysd0svaj","event_id":"evt_1m8gqta4x81ke8qm6d2t","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.253430Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (11, 'dlv_1m8gqta4yn3zkewwzycs', 'evt_1m8gqta4x81ke8qm6d2t', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.253430+00:00', '2026-11-28T09:29:40.695984+00:00', '{"delivery_id":"dlv_1m8gqta4yn3zkewwzycs","event_id":"evt_1m8gqta4x81ke8qm6d2t","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.253430Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (12, 'dlv_1m8gqta4y9t647mqtf2w', 'evt_1m8gqta4x81ke8qm6d2t', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-3', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.253430+00:00', '2026-11-28T09:29:40.499959+00:00', '{"delivery_id":"dlv_1m8gqta4y9t647mqtf2w","event_id":"evt_1m8gqta4x81ke8qm6d2t","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script zap failed on pi-3 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-3"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.253430Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script zap failed on pi-3 / stb-1
no picture

Host: pi-3
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, 'QA-1');
INSERT INTO deliveries VALUES (13, 'dlv_1m8gqta60hfqhp0r5v3k', 'evt_1m8gqta60q0v58qhhqdv', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.288368+00:00', '2026-11-28T09:29:40.690542+00:00', '{"delivery_id":"dlv_1m8gqta60hfqhp0r5v3k","event_id":"evt_1m8gqta60q0v58qhhqdv","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.288368Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (14, 'dlv_1m8gqta606str3fwxdr1', 'evt_1m8gqta60q0v58qhhqdv', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:41.594011+00:00', '2026-11-28T09:29:40.288368+00:00', NULL, '{"delivery_id":"dlv_1m8gqta606str3fwxdr1","event_id":"evt_1m8gqta60q0v58qhhqdv","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.288368Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (15, 'dlv_1m8gqta6041p79c5qsnj', 'evt_1m8gqta60q0v58qhhqdv', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:40.288368+00:00', '2026-11-28T09:29:40.288368+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (16, 'dlv_1m8gqta607mwe4108t0d', 'evt_1m8gqta60q0v58qhhqdv', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:40.288368+00:00', '2026-11-28T09:29:40.717156+00:00', '{"delivery_id":"dlv_1m8gqta607mwe4108t0d","event_id":"evt_1m8gqta60q0v58qhhqdv","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.288368Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (17, 'dlv_1m8gqta60pxh7hcrdqzr', 'evt_1m8gqta60q0v58qhhqdv', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.288368+00:00', '2026-11-28T09:29:40.705139+00:00', '{"delivery_id":"dlv_1m8gqta60pxh7hcrdqzr","event_id":"evt_1m8gqta60q0v58qhhqdv","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.288368Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (18, 'dlv_1m8gqta60xj6j5tbrc46', 'evt_1m8gqta60q0v58qhhqdv', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.288368+00:00', '2026-11-28T09:29:40.525407+00:00', '{"delivery_id":"dlv_1m8gqta60xj6j5tbrc46","event_id":"evt_1m8gqta60q0v58qhhqdv","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script teletext failed on pi-8 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.288368Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script teletext failed on pi-8 / stb-1
no picture

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, 'QA-3');
INSERT INTO deliveries VALUES (19, 'dlv_1m8gqta7yq99apdzww25', 'run-4711', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.349887+00:00', '2026-11-28T09:29:40.701548+00:00', '{"delivery_id":"dlv_1m8gqta7yq99apdzww25","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.349887Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (20, 'dlv_1m8gqta7ynz6v7s8ppf3', 'run-4711', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:41.450298+00:00', '2026-11-28T09:29:40.349887+00:00', NULL, '{"delivery_id":"dlv_1m8gqta7ynz6v7s8ppf3","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.349887Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (21, 'dlv_1m8gqta7y2e5fb8qc1b1', 'run-4711', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:40.349887+00:00', '2026-11-28T09:29:40.349887+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (22, 'dlv_1m8gqta7y4fymm89t4g6', 'run-4711', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:40.349887+00:00', '2026-11-28T09:29:40.708507+00:00', '{"delivery_id":"dlv_1m8gqta7y4fymm89t4g6","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.349887Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (23, 'dlv_1m8gqta7yp798b5xd9wj', 'run-4711', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.349887+00:00', '2026-11-28T09:29:40.718121+00:00', '{"delivery_id":"dlv_1m8gqta7yp798b5xd9wj","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.349887Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (24, 'dlv_1m8gqta7yd6k49bgkphm', 'run-4711', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.349887+00:00', '2026-11-28T09:29:40.568990+00:00', '{"delivery_id":"dlv_1m8gqta7yd6k49bgkphm","event_id":"run-4711","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script recording failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.349887Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script recording failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, 'QA-5');
INSERT INTO deliveries VALUES (25, 'dlv_1m8gqtaa91emwp9m96y0', 'evt_1m8gqtaa8s569twt8kq3', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.424965+00:00', '2026-11-28T09:29:40.723231+00:00', '{"delivery_id":"dlv_1m8gqtaa91emwp9m96y0","event_id":"evt_1m8gqtaa8s569twt8kq3","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.424965Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (26, 'dlv_1m8gqtaa9qjcgn6g39w6', 'evt_1m8gqtaa8s569twt8kq3', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:41.318827+00:00', '2026-11-28T09:29:40.424965+00:00', NULL, '{"delivery_id":"dlv_1m8gqtaa9qjcgn6g39w6","event_id":"evt_1m8gqtaa8s569twt8kq3","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.424965Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (27, 'dlv_1m8gqtaa9kwx25wwqbah', 'evt_1m8gqtaa8s569twt8kq3', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:40.424965+00:00', '2026-11-28T09:29:40.424965+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (28, 'dlv_1m8gqtaa9t2v4qe0736y', 'evt_1m8gqtaa8s569twt8kq3', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:40.424965+00:00', '2026-11-28T09:29:40.733590+00:00', '{"delivery_id":"dlv_1m8gqtaa9t2v4qe0736y","event_id":"evt_1m8gqtaa8s569twt8kq3","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.424965Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (29, 'dlv_1m8gqtaa91tka2bp2702', 'evt_1m8gqtaa8s569twt8kq3', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.424965+00:00', '2026-11-28T09:29:40.713885+00:00', '{"delivery_id":"dlv_1m8gqtaa91tka2bp2702","event_id":"evt_1m8gqtaa8s569twt8kq3","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.424965Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (30, 'dlv_1m8gqtaa9r5dhkzyw9e1', 'evt_1m8gqtaa8s569twt8kq3', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-8', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.424965+00:00', '2026-11-28T09:29:40.566432+00:00', '{"delivery_id":"dlv_1m8gqtaa9r5dhkzyw9e1","event_id":"evt_1m8gqtaa8s569twt8kq3","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script teletext passed on pi-8 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-8"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.424965Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script teletext passed on pi-8 / stb-1
Passed in 41.9 s.

Host: pi-8
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', NULL, 'QA-4');
INSERT INTO deliveries VALUES (31, 'dlv_1m8gqtabzbvdftk586z4', 'evt_1m8gqtabzve8rcz2qa9j', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.479598+00:00', '2026-11-28T09:29:40.741658+00:00', '{"delivery_id":"dlv_1m8gqtabzbvdftk586z4","event_id":"evt_1m8gqtabzve8rcz2qa9j","event_type":"system_alert","severity":30,"icon":"⚠️","title":"warm 0 on pi-1","body":"warm 0","facts":[{"label":"Host","value":"pi-1"},{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.479598Z","attempts":0,"is_test":false,"template_fault":""}', '⚠️ warm 0 on pi-1
warm 0

Host: pi-1
Severity: warning
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (32, 'dlv_1m8gqtacmf4nt7v2r9zq', 'evt_1m8gqtacmhzahehgpdhe', 'disk_low', 20, 'digest', 'team', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.500394+00:00', '2026-11-28T09:29:40.748739+00:00', '{"delivery_id":"dlv_1m8gqtacmf4nt7v2r9zq","event_id":"evt_1m8gqtacmhzahehgpdhe","event_type":"disk_low","severity":20,"icon":"✅","title":"disk_low on pi-2","body":"0 GB","facts":[{"label":"Host","value":"pi-2"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.500394Z","attempts":0,"is_test":false,"template_fault":""}', '✅ disk_low on pi-2
0 GB

Host: pi-2
Severity: info
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (33, 'dlv_1m8gqtadq41eqbmxz3k9', 'evt_1m8gqtadqr6m3f79jc49', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.535191+00:00', '2026-11-28T09:29:40.750533+00:00', '{"delivery_id":"dlv_1m8gqtadq41eqbmxz3k9","event_id":"evt_1m8gqtadqr6m3f79jc49","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.535191Z","attempts":0,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (34, 'dlv_1m8gqtafa8dsfy2abg9r', 'evt_1m8gqtaf9efgk630phz0', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.585687+00:00', '2026-11-28T09:29:40.742403+00:00', '{"delivery_id":"dlv_1m8gqtafa8dsfy2abg9r","event_id":"evt_1m8gqtaf9efgk630phz0","event_type":"system_alert","severity":30,"icon":"⚠️","title":"warm 1 on pi-1","body":"warm 1","facts":[{"label":"Host","value":"pi-1"},{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.585687Z","attempts":0,"is_test":false,"template_fault":""}', '⚠️ warm 1 on pi-1
warm 1

Host: pi-1
Severity: warning
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (35, 'dlv_1m8gqtafzp47z4ajcsbx', 'evt_1m8gqtafxrj786fss8qp', 'disk_low', 20, 'digest', 'team', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.605938+00:00', '2026-11-28T09:29:40.746692+00:00', '{"delivery_id":"dlv_1m8gqtafzp47z4ajcsbx","event_id":"evt_1m8gqtafxrj786fss8qp","event_type":"disk_low","severity":20,"icon":"✅","title":"disk_low on pi-2","body":"1 GB","facts":[{"label":"Host","value":"pi-2"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.605938Z","attempts":0,"is_test":false,"template_fault":""}', '✅ disk_low on pi-2
1 GB

Host: pi-2
Severity: info
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (36, 'dlv_1m8gqtagk85yznjxc84g', 'evt_1m8gqtagkr3bqceh68d1', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.627282+00:00', '2026-11-28T09:29:40.752049+00:00', '{"delivery_id":"dlv_1m8gqtagk85yznjxc84g","event_id":"evt_1m8gqtagkr3bqceh68d1","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.627282Z","attempts":0,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (37, 'dlv_1m8gqtahap6ngn0bh7ze', 'evt_1m8gqtah4gakexjrgzev', 'system_alert', 30, 'hosts', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.644395+00:00', '2026-11-28T09:29:40.744102+00:00', '{"delivery_id":"dlv_1m8gqtahap6ngn0bh7ze","event_id":"evt_1m8gqtah4gakexjrgzev","event_type":"system_alert","severity":30,"icon":"⚠️","title":"warm 2 on pi-1","body":"warm 2","facts":[{"label":"Host","value":"pi-1"},{"label":"Severity","value":"warning"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.644395Z","attempts":0,"is_test":false,"template_fault":""}', '⚠️ warm 2 on pi-1
warm 2

Host: pi-1
Severity: warning
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (38, 'dlv_1m8gqtak7e1jtxcgrjgn', 'evt_1m8gqtak7sgt7rrfb6h6', 'disk_low', 20, 'digest', 'team', 'slack', 'team', 'Slack webhook', 'pi-2', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.711024+00:00', '2026-11-28T09:29:40.764029+00:00', '{"delivery_id":"dlv_1m8gqtak7e1jtxcgrjgn","event_id":"evt_1m8gqtak7sgt7rrfb6h6","event_type":"disk_low","severity":20,"icon":"✅","title":"disk_low on pi-2","body":"2 GB","facts":[{"label":"Host","value":"pi-2"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.711024Z","attempts":0,"is_test":false,"template_fault":""}', '✅ disk_low on pi-2
2 GB

Host: pi-2
Severity: info
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (39, 'dlv_1m8gqtam9bez0gys2r2m', 'evt_1m8gqtam82asf43fp47c', 'camera_lost', 20, 'once', 'team', 'slack', 'team', 'Slack webhook', 'pi-3', NULL, NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.744782+00:00', '2026-11-28T09:29:40.761899+00:00', '{"delivery_id":"dlv_1m8gqtam9bez0gys2r2m","event_id":"evt_1m8gqtam82asf43fp47c","event_type":"camera_lost","severity":20,"icon":"✅","title":"camera_lost on pi-3","body":"Event camera_lost.","facts":[{"label":"Host","value":"pi-3"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.744782Z","attempts":0,"is_test":false,"template_fault":""}', '✅ camera_lost on pi-3
Event camera_lost.

Host: pi-3
Severity: info
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (40, 'dlv_1m8gqtamtkcbb5njrebv', 'evt_1m8gqtamthbfej713cg0', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.762222+00:00', '2026-11-28T09:29:40.785803+00:00', '{"delivery_id":"dlv_1m8gqtamtkcbb5njrebv","event_id":"evt_1m8gqtamthbfej713cg0","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.762222Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (41, 'dlv_1m8gqtamt8zajvhenrhr', 'evt_1m8gqtamthbfej713cg0', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:41.750304+00:00', '2026-11-28T09:29:40.762222+00:00', NULL, '{"delivery_id":"dlv_1m8gqtamt8zajvhenrhr","event_id":"evt_1m8gqtamthbfej713cg0","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.762222Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (42, 'dlv_1m8gqtamt8rwr9jwtc43', 'evt_1m8gqtamthbfej713cg0', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:40.762222+00:00', '2026-11-28T09:29:40.762222+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (43, 'dlv_1m8gqtamttjsygdkvqck', 'evt_1m8gqtamthbfej713cg0', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:40.762222+00:00', '2026-11-28T09:29:40.788632+00:00', '{"delivery_id":"dlv_1m8gqtamttjsygdkvqck","event_id":"evt_1m8gqtamthbfej713cg0","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.762222Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (44, 'dlv_1m8gqtamtv3f798s8360', 'evt_1m8gqtamthbfej713cg0', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.762222+00:00', '2026-11-28T09:29:40.774537+00:00', '{"delivery_id":"dlv_1m8gqtamtv3f798s8360","event_id":"evt_1m8gqtamthbfej713cg0","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.762222Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (45, 'dlv_1m8gqtamt850ckta31mm', 'evt_1m8gqtamthbfej713cg0', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.762222+00:00', '2026-11-28T09:29:40.790154+00:00', '{"delivery_id":"dlv_1m8gqtamt850ckta31mm","event_id":"evt_1m8gqtamthbfej713cg0","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.762222Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, 'QA-6');
INSERT INTO deliveries VALUES (46, 'dlv_1m8gqtanfmbmwx5v41ga', 'evt_1m8gqtanfd2mrnq45md5', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.783362+00:00', '2026-11-28T09:29:40.807690+00:00', '{"delivery_id":"dlv_1m8gqtanfmbmwx5v41ga","event_id":"evt_1m8gqtanfd2mrnq45md5","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.783362Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (47, 'dlv_1m8gqtanfeb4dhz1qqcj', 'evt_1m8gqtanfd2mrnq45md5', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:41.524517+00:00', '2026-11-28T09:29:40.783362+00:00', NULL, '{"delivery_id":"dlv_1m8gqtanfeb4dhz1qqcj","event_id":"evt_1m8gqtanfd2mrnq45md5","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.783362Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (48, 'dlv_1m8gqtanf9t0c2qvhndx', 'evt_1m8gqtanfd2mrnq45md5', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:40.783362+00:00', '2026-11-28T09:29:40.783362+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (49, 'dlv_1m8gqtanf3ma8d5ez338', 'evt_1m8gqtanfd2mrnq45md5', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:40.783362+00:00', '2026-11-28T09:29:40.812333+00:00', '{"delivery_id":"dlv_1m8gqtanf3ma8d5ez338","event_id":"evt_1m8gqtanfd2mrnq45md5","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.783362Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (50, 'dlv_1m8gqtanf0rhp5ghs0ay', 'evt_1m8gqtanfd2mrnq45md5', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.783362+00:00', '2026-11-28T09:29:40.830685+00:00', '{"delivery_id":"dlv_1m8gqtanf0rhp5ghs0ay","event_id":"evt_1m8gqtanfd2mrnq45md5","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.783362Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (51, 'dlv_1m8gqtangf1m927mbj78', 'evt_1m8gqtanfd2mrnq45md5', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.783362+00:00', '2026-11-28T09:29:40.824679+00:00', '{"delivery_id":"dlv_1m8gqtangf1m927mbj78","event_id":"evt_1m8gqtanfd2mrnq45md5","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.783362Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', NULL, 'QA-7');
INSERT INTO deliveries VALUES (52, 'dlv_1m8gqtanxca8vn1g4xft', 'evt_1m8gqtanwaprzn3tb5ww', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.796793+00:00', '2026-11-28T09:29:40.838087+00:00', '{"delivery_id":"dlv_1m8gqtanxca8vn1g4xft","event_id":"evt_1m8gqtanwaprzn3tb5ww","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.796793Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (53, 'dlv_1m8gqtanxchs0x1wgzpn', 'evt_1m8gqtanwaprzn3tb5ww', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:41.476739+00:00', '2026-11-28T09:29:40.796793+00:00', NULL, '{"delivery_id":"dlv_1m8gqtanxchs0x1wgzpn","event_id":"evt_1m8gqtanwaprzn3tb5ww","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.796793Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (54, 'dlv_1m8gqtanxnzaq68mrn56', 'evt_1m8gqtanwaprzn3tb5ww', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:40.796793+00:00', '2026-11-28T09:29:40.796793+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (55, 'dlv_1m8gqtanxfqvdbtjzstn', 'evt_1m8gqtanwaprzn3tb5ww', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:40.796793+00:00', '2026-11-28T09:29:40.835558+00:00', '{"delivery_id":"dlv_1m8gqtanxfqvdbtjzstn","event_id":"evt_1m8gqtanwaprzn3tb5ww","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.796793Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (56, 'dlv_1m8gqtanxp3cs3kt732y', 'evt_1m8gqtanwaprzn3tb5ww', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.796793+00:00', '2026-11-28T09:29:40.827684+00:00', '{"delivery_id":"dlv_1m8gqtanxp3cs3kt732y","event_id":"evt_1m8gqtanwaprzn3tb5ww","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.796793Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (57, 'dlv_1m8gqtap009dmnp1r4nm', 'evt_1m8gqtanwaprzn3tb5ww', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.796793+00:00', '2026-11-28T09:29:40.839133+00:00', '{"delivery_id":"dlv_1m8gqtap009dmnp1r4nm","event_id":"evt_1m8gqtanwaprzn3tb5ww","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.796793Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, 'QA-8');
INSERT INTO deliveries VALUES (58, 'dlv_1m8gqtaq93q99mr3sacr', 'evt_1m8gqtaq99kjkkp51k2a', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.841153+00:00', '2026-11-28T09:29:40.860675+00:00', '{"delivery_id":"dlv_1m8gqtaq93q99mr3sacr","event_id":"evt_1m8gqtaq99kjkkp51k2a","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.841153Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (59, 'dlv_1m8gqtaq9g2srfrjjbz1', 'evt_1m8gqtaq99kjkkp51k2a', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:41.389682+00:00', '2026-11-28T09:29:40.841153+00:00', NULL, '{"delivery_id":"dlv_1m8gqtaq9g2srfrjjbz1","event_id":"evt_1m8gqtaq99kjkkp51k2a","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.841153Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (60, 'dlv_1m8gqtaq9ec7r891v3kc', 'evt_1m8gqtaq99kjkkp51k2a', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:40.841153+00:00', '2026-11-28T09:29:40.841153+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (61, 'dlv_1m8gqtaq9b5g6w8c16at', 'evt_1m8gqtaq99kjkkp51k2a', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:40.841153+00:00', '2026-11-28T09:29:40.862271+00:00', '{"delivery_id":"dlv_1m8gqtaq9b5g6w8c16at","event_id":"evt_1m8gqtaq99kjkkp51k2a","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.841153Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (62, 'dlv_1m8gqtaq9r3ar404p2kt', 'evt_1m8gqtaq99kjkkp51k2a', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.841153+00:00', '2026-11-28T09:29:40.859396+00:00', '{"delivery_id":"dlv_1m8gqtaq9r3ar404p2kt","event_id":"evt_1m8gqtaq99kjkkp51k2a","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.841153Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (63, 'dlv_1m8gqtaq9ta09vb23rdz', 'evt_1m8gqtaq99kjkkp51k2a', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.841153+00:00', '2026-11-28T09:29:40.853965+00:00', '{"delivery_id":"dlv_1m8gqtaq9ta09vb23rdz","event_id":"evt_1m8gqtaq99kjkkp51k2a","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.841153Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', NULL, 'QA-9');
INSERT INTO deliveries VALUES (64, 'dlv_1m8gqtar1n3drywj6mzc', 'evt_1m8gqtar10ja0ysjzdmf', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.865414+00:00', '2026-11-28T09:29:40.882432+00:00', '{"delivery_id":"dlv_1m8gqtar1n3drywj6mzc","event_id":"evt_1m8gqtar10ja0ysjzdmf","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.865414Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (65, 'dlv_1m8gqtar1zkrfy1e3ps4', 'evt_1m8gqtar10ja0ysjzdmf', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:41.808784+00:00', '2026-11-28T09:29:40.865414+00:00', NULL, '{"delivery_id":"dlv_1m8gqtar1zkrfy1e3ps4","event_id":"evt_1m8gqtar10ja0ysjzdmf","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.865414Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (66, 'dlv_1m8gqtar1j8exx95n760', 'evt_1m8gqtar10ja0ysjzdmf', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:40.865414+00:00', '2026-11-28T09:29:40.865414+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (67, 'dlv_1m8gqtar1vkk6q48savf', 'evt_1m8gqtar10ja0ysjzdmf', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:40.865414+00:00', '2026-11-28T09:29:40.882920+00:00', '{"delivery_id":"dlv_1m8gqtar1vkk6q48savf","event_id":"evt_1m8gqtar10ja0ysjzdmf","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.865414Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (68, 'dlv_1m8gqtar13jrshvz8wr1', 'evt_1m8gqtar10ja0ysjzdmf', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.865414+00:00', '2026-11-28T09:29:40.883289+00:00', '{"delivery_id":"dlv_1m8gqtar13jrshvz8wr1","event_id":"evt_1m8gqtar10ja0ysjzdmf","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.865414Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (69, 'dlv_1m8gqtar2hcqfrhtb8s7', 'evt_1m8gqtar10ja0ysjzdmf', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.865414+00:00', '2026-11-28T09:29:40.881045+00:00', '{"delivery_id":"dlv_1m8gqtar2hcqfrhtb8s7","event_id":"evt_1m8gqtar10ja0ysjzdmf","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script flaky failed on pi-1 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.865414Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script flaky failed on pi-1 / stb-1
no picture

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, 'QA-10');
INSERT INTO deliveries VALUES (70, 'dlv_1m8gqtarf8nbz7ax9cek', 'evt_1m8gqtarfjgq89qdc4fp', 'script_execution_complete', 20, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.879273+00:00', '2026-11-28T09:29:40.901656+00:00', '{"delivery_id":"dlv_1m8gqtarf8nbz7ax9cek","event_id":"evt_1m8gqtarfjgq89qdc4fp","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.879273Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (71, 'dlv_1m8gqtarfc1pjev9kcjm', 'evt_1m8gqtarfjgq89qdc4fp', 'script_execution_complete', 20, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:41.600313+00:00', '2026-11-28T09:29:40.879273+00:00', NULL, '{"delivery_id":"dlv_1m8gqtarfc1pjev9kcjm","event_id":"evt_1m8gqtarfjgq89qdc4fp","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.879273Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (72, 'dlv_1m8gqtarfhy6za5etj9x', 'evt_1m8gqtarfjgq89qdc4fp', 'script_execution_complete', 20, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:40.879273+00:00', '2026-11-28T09:29:40.879273+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (73, 'dlv_1m8gqtarffxzvdq32mev', 'evt_1m8gqtarfjgq89qdc4fp', 'script_execution_complete', 20, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:40.879273+00:00', '2026-11-28T09:29:40.911333+00:00', '{"delivery_id":"dlv_1m8gqtarffxzvdq32mev","event_id":"evt_1m8gqtarfjgq89qdc4fp","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.879273Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (74, 'dlv_1m8gqtarfs35vrsf5ys4', 'evt_1m8gqtarfjgq89qdc4fp', 'script_execution_complete', 20, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.879273+00:00', '2026-11-28T09:29:40.907931+00:00', '{"delivery_id":"dlv_1m8gqtarfs35vrsf5ys4","event_id":"evt_1m8gqtarfjgq89qdc4fp","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.879273Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (75, 'dlv_1m8gqtarf9sk6btk55eb', 'evt_1m8gqtarfjgq89qdc4fp', 'script_execution_complete', 20, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.879273+00:00', '2026-11-28T09:29:40.910604+00:00', '{"delivery_id":"dlv_1m8gqtarf9sk6btk55eb","event_id":"evt_1m8gqtarfjgq89qdc4fp","event_type":"script_execution_complete","severity":20,"icon":"✅","title":"Script flaky passed on pi-1 / stb-1","body":"Passed in 41.9 s.","facts":[{"label":"Host","value":"pi-1"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"info"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.879273Z","attempts":0,"is_test":false,"template_fault":""}', '✅ Script flaky passed on pi-1 / stb-1
Passed in 41.9 s.

Host: pi-1
Device: stb-1
Duration: 41.9 s
Severity: info
Time: 2026-11-28 09:29:40 UTC', NULL, 'QA-11');
INSERT INTO deliveries VALUES (76, 'dlv_1m8gqtast96aftrep4fx', 'evt_1m8gqtasttqpnh791bn4', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.922139+00:00', '2026-11-28T09:29:40.941262+00:00', '{"delivery_id":"dlv_1m8gqtast96aftrep4fx","event_id":"evt_1m8gqtasttqpnh791bn4","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script silenced failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.922139Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script silenced failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (77, 'dlv_1m8gqtastvn27bmb86y9', 'evt_1m8gqtasttqpnh791bn4', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'waiting', 1, '2026-11-28T09:29:41.831625+00:00', '2026-11-28T09:29:40.922139+00:00', NULL, '{"delivery_id":"dlv_1m8gqtastvn27bmb86y9","event_id":"evt_1m8gqtasttqpnh791bn4","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script silenced failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.922139Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script silenced failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 503 ok', NULL);
INSERT INTO deliveries VALUES (78, 'dlv_1m8gqtastj0s0q20h57s', 'evt_1m8gqtasttqpnh791bn4', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:40.922139+00:00', '2026-11-28T09:29:40.922139+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (79, 'dlv_1m8gqtastk7f19hhnhf6', 'evt_1m8gqtasttqpnh791bn4', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'failed', 1, NULL, '2026-11-28T09:29:40.922139+00:00', '2026-11-28T09:29:40.947800+00:00', '{"delivery_id":"dlv_1m8gqtastk7f19hhnhf6","event_id":"evt_1m8gqtasttqpnh791bn4","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script silenced failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.922139Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script silenced failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', 'Slack answered 404 ok', NULL);
INSERT INTO deliveries VALUES (80, 'dlv_1m8gqtastncqx0agc3mk', 'evt_1m8gqtasttqpnh791bn4', 'script_execution_failed', 40, 'failures', 'team', 'slack', 'team', 'Slack webhook', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.922139+00:00', '2026-11-28T09:29:40.943991+00:00', '{"delivery_id":"dlv_1m8gqtastncqx0agc3mk","event_id":"evt_1m8gqtasttqpnh791bn4","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script silenced failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.922139Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script silenced failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, NULL);
INSERT INTO deliveries VALUES (81, 'dlv_1m8gqtasthek9qk8bd1a', 'evt_1m8gqtasttqpnh791bn4', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-9', 'stb-1', NULL, 'sent', 1, NULL, '2026-11-28T09:29:40.922139+00:00', '2026-11-28T09:29:40.945303+00:00', '{"delivery_id":"dlv_1m8gqtasthek9qk8bd1a","event_id":"evt_1m8gqtasttqpnh791bn4","event_type":"script_execution_failed","severity":40,"icon":"❌","title":"Script silenced failed on pi-9 / stb-1","body":"no picture","facts":[{"label":"Host","value":"pi-9"},{"label":"Device","value":"stb-1"},{"label":"Duration","value":"41.9 s"},{"label":"Severity","value":"error"},{"label":"Time","value":"2026-11-28 09:29:40 UTC"}],"links":[],"time":"2026-11-28T09:29:40.922139Z","attempts":0,"is_test":false,"template_fault":""}', '❌ Script silenced failed on pi-9 / stb-1
no picture

Host: pi-9
Device: stb-1
Duration: 41.9 s
Severity: error
Time: 2026-11-28 09:29:40 UTC', NULL, 'QA-12');
INSERT INTO deliveries VALUES (82, 'dlv_1m8gqtaxajhtkc79c4vw', 'evt_1m8gqtax9brc6w1rs4mb', 'script_execution_failed', 40, 'failures', 'chat', 'slack', 'chat', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:41.033783+00:00', '2026-11-28T09:29:41.033783+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (83, 'dlv_1m8gqtaxaq1m7y9qxgmf', 'evt_1m8gqtax9brc6w1rs4mb', 'script_execution_failed', 40, 'failures', 'away', 'slack', 'away', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:41.033783+00:00', '2026-11-28T09:29:41.033783+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (84, 'dlv_1m8gqtaxasczbnt2phzs', 'evt_1m8gqtax9brc6w1rs4mb', 'script_execution_failed', 40, 'failures', 'slow', 'slack', 'slow', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'waiting', 0, '2026-11-28T09:29:41.033783+00:00', '2026-11-28T09:29:41.033783+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (85, 'dlv_1m8gqtaxafmh7m8mcvf3', 'evt_1m8gqtax9brc6w1rs4mb', 'script_execution_failed', 40, 'failures', 'wrong', 'slack', 'wrong', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:41.033783+00:00', '2026-11-28T09:29:41.033783+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (86, 'dlv_1m8gqtaxa1szb4vdvnga', 'evt_1m8gqtax9brc6w1rs4mb', 'script_execution_failed', 40, 'failures', 'crew', 'slack', 'team', 'Slack webhook', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:41.033783+00:00', '2026-11-28T09:29:41.033783+00:00', NULL, NULL, NULL, NULL, NULL);
INSERT INTO deliveries VALUES (87, 'dlv_1m8gqtaxa6dbfbybxwmr', 'evt_1m8gqtax9brc6w1rs4mb', 'script_execution_failed', 40, 'failures', 'issues', 'jira', 'issues', 'QA (127.0.0.1)', 'pi-1', 'stb-1', NULL, 'sending', 0, '2026-11-28T09:29:41.033783+00:00', '2026-11-28T09:29:41.033783+00:00', NULL, NULL, NULL, NULL, NULL);
CREATE TABLE attempts (
    seq INTEGER PRIMARY KEY,
    delivery_id TEXT NOT NULL REFERENCES deliveries (id),
    at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'failed')),
    reason TEXT NOT NULL,
    status_code INTEGER,
    duration_ms INTEGER NOT NULL
);
INSERT INTO attempts VALUES (1, 'dlv_1m8gqta4y9t647mqtf2w', '2026-11-28T09:29:40.499959+00:00', 'sent', 'created QA-1', 201, 168);
INSERT INTO attempts VALUES (2, 'dlv_1m8gqta4fc32hevzj50d', '2026-11-28T09:29:40.512070+00:00', 'sent', 'created QA-2', 201, 245);
INSERT INTO attempts VALUES (3, 'dlv_1m8gqta60xj6j5tbrc46', '2026-11-28T09:29:40.525407+00:00', 'sent', 'created QA-3', 201, 12);
INSERT INTO attempts VALUES (4, 'dlv_1m8gqtaa9r5dhkzyw9e1', '2026-11-28T09:29:40.566432+00:00', 'sent', 'created QA-4', 201, 14);
INSERT INTO attempts VALUES (5, 'dlv_1m8gqta7yd6k49bgkphm', '2026-11-28T09:29:40.568990+00:00', 'sent', 'created QA-5', 201, 25);
INSERT INTO attempts VALUES (6, 'dlv_1m8gqta4f2ckd3jhxjpr', '2026-11-28T09:29:40.665816+00:00', 'sent', 'Slack answered 200', 200, 401);
INSERT INTO attempts VALUES (7, 'dlv_1m8gqta4yx434jdjzcc2', '2026-11-28T09:29:40.673384+00:00', 'failed', 'Slack answered 503 ok', 503, 369);
INSERT INTO attempts VALUES (8, 'dlv_1m8gqta4x3s5gyvv5nsz', '2026-11-28T09:29:40.675636+00:00', 'sent', 'Slack answered 200', 200, 376);
INSERT INTO attempts VALUES (9, 'dlv_1m8gqta4f0098ez80dxw', '2026-11-28T09:29:40.681541+00:00', 'failed', 'Slack answered 404 ok', 404, 417);
INSERT INTO attempts VALUES (10, 'dlv_1m8gqta4y2axysd0svaj', '2026-11-28T09:29:40.682249+00:00', 'failed', 'Slack answered 404 ok', 404, 373);
INSERT INTO attempts VALUES (11, 'dlv_1m8gqta4ecwm8fanpyxy', '2026-11-28T09:29:40.687996+00:00', 'failed', 'Slack answered 503 ok', 503, 424);
INSERT INTO attempts VALUES (12, 'dlv_1m8gqta60hfqhp0r5v3k', '2026-11-28T09:29:40.690542+00:00', 'sent', 'Slack answered 200', 200, 330);
INSERT INTO attempts VALUES (13, 'dlv_1m8gqta606str3fwxdr1', '2026-11-28T09:29:40.692889+00:00', 'failed', 'Slack answered 503 ok', 503, 330);
INSERT INTO attempts VALUES (14, 'dlv_1m8gqta4yn3zkewwzycs', '2026-11-28T09:29:40.695984+00:00', 'sent', 'Slack answered 200', 200, 371);
INSERT INTO attempts VALUES (15, 'dlv_1m8gqta4ezbybh61qrjw', '2026-11-28T09:29:40.696586+00:00', 'sent', 'Slack answered 200', 200, 439);
INSERT INTO attempts VALUES (16, 'dlv_1m8gqta7yq99apdzww25', '2026-11-28T09:29:40.701548+00:00', 'sent', 'Slack answered 200', 200, 270);
INSERT INTO attempts VALUES (17, 'dlv_1m8gqta7ynz6v7s8ppf3', '2026-11-28T09:29:40.702320+00:00', 'failed', 'Slack answered 503 ok', 503, 252);
INSERT INTO attempts VALUES (18, 'dlv_1m8gqta60pxh7hcrdqzr', '2026-11-28T09:29:40.705139+00:00', 'sent', 'Slack answered 200', 200, 305);
INSERT INTO attempts VALUES (19, 'dlv_1m8gqta7y4fymm89t4g6', '2026-11-28T09:29:40.708507+00:00', 'failed', 'Slack answered 404 ok', 404, 240);
INSERT INTO attempts VALUES (20, 'dlv_1m8gqtaa91tka2bp2702', '2026-11-28T09:29:40.713885+00:00', 'sent', 'Slack answered 200', 200, 21);
INSERT INTO attempts VALUES (21, 'dlv_1m8gqta607mwe4108t0d', '2026-11-28T09:29:40.717156+00:00', 'failed', 'Slack answered 404 ok', 404, 327);
INSERT INTO attempts VALUES (22, 'dlv_1m8gqta7yp798b5xd9wj', '2026-11-28T09:29:40.718121+00:00', 'sent', 'Slack answered 200', 200, 246);
INSERT INTO attempts VALUES (23, 'dlv_1m8gqtaa91emwp9m96y0', '2026-11-28T09:29:40.723231+00:00', 'sent', 'Slack answered 200', 200, 5);
INSERT INTO attempts VALUES (24, 'dlv_1m8gqtaa9qjcgn6g39w6', '2026-11-28T09:29:40.732521+00:00', 'failed', 'Slack answered 503 ok', 503, 13);
INSERT INTO attempts VALUES (25, 'dlv_1m8gqtaa9t2v4qe0736y', '2026-11-28T09:29:40.733590+00:00', 'failed', 'Slack answered 404 ok', 404, 13);
INSERT INTO attempts VALUES (26, 'dlv_1m8gqtabzbvdftk586z4', '2026-11-28T09:29:40.741658+00:00', 'sent', 'Slack answered 200', 200, 16);
INSERT INTO attempts VALUES (27, 'dlv_1m8gqtafa8dsfy2abg9r', '2026-11-28T09:29:40.742403+00:00', 'sent', 'Slack answered 200', 200, 13);
INSERT INTO attempts VALUES (28, 'dlv_1m8gqtahap6ngn0bh7ze', '2026-11-28T09:29:40.744102+00:00', 'sent', 'Slack answered 200', 200, 17);
INSERT INTO attempts VALUES (29, 'dlv_1m8gqtafzp47z4ajcsbx', '2026-11-28T09:29:40.746692+00:00', 'sent', 'Slack answered 200', 200, 11);
INSERT INTO attempts VALUES (30, 'dlv_1m8gqtacmf4nt7v2r9zq', '2026-11-28T09:29:40.748739+00:00', 'sent', 'Slack answered 200', 200, 15);
INSERT INTO attempts VALUES (31, 'dlv_1m8gqtadq41eqbmxz3k9', '2026-11-28T09:29:40.750533+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (32, 'dlv_1m8gqtagk85yznjxc84g', '2026-11-28T09:29:40.752049+00:00', 'sent', 'Slack answered 200', 200, 15);
INSERT INTO attempts VALUES (33, 'dlv_1m8gqtam9bez0gys2r2m', '2026-11-28T09:29:40.761899+00:00', 'sent', 'Slack answered 200', 200, 5);
INSERT INTO attempts VALUES (34, 'dlv_1m8gqtak7e1jtxcgrjgn', '2026-11-28T09:29:40.764029+00:00', 'sent', 'Slack answered 200', 200, 4);
INSERT INTO attempts VALUES (35, 'dlv_1m8gqtamtv3f798s8360', '2026-11-28T09:29:40.774537+00:00', 'sent', 'Slack answered 200', 200, 7);
INSERT INTO attempts VALUES (36, 'dlv_1m8gqtamtkcbb5njrebv', '2026-11-28T09:29:40.785803+00:00', 'sent', 'Slack answered 200', 200, 10);
INSERT INTO attempts VALUES (37, 'dlv_1m8gqtamt8zajvhenrhr', '2026-11-28T09:29:40.787562+00:00', 'failed', 'Slack answered 503 ok', 503, 10);
INSERT INTO attempts VALUES (38, 'dlv_1m8gqtamttjsygdkvqck', '2026-11-28T09:29:40.788632+00:00', 'failed', 'Slack answered 404 ok', 404, 9);
INSERT INTO attempts VALUES (39, 'dlv_1m8gqtamt850ckta31mm', '2026-11-28T09:29:40.790154+00:00', 'sent', 'created QA-6', 201, 9);
INSERT INTO attempts VALUES (40, 'dlv_1m8gqtanfmbmwx5v41ga', '2026-11-28T09:29:40.807690+00:00', 'sent', 'Slack answered 200', 200, 10);
INSERT INTO attempts VALUES (41, 'dlv_1m8gqtanf3ma8d5ez338', '2026-11-28T09:29:40.812333+00:00', 'failed', 'Slack answered 404 ok', 404, 10);
INSERT INTO attempts VALUES (42, 'dlv_1m8gqtanfeb4dhz1qqcj', '2026-11-28T09:29:40.814012+00:00', 'failed', 'Slack answered 503 ok', 503, 14);
INSERT INTO attempts VALUES (43, 'dlv_1m8gqtangf1m927mbj78', '2026-11-28T09:29:40.824679+00:00', 'sent', 'created QA-7', 201, 20);
INSERT INTO attempts VALUES (44, 'dlv_1m8gqtanxp3cs3kt732y', '2026-11-28T09:29:40.827684+00:00', 'sent', 'Slack answered 200', 200, 6);
INSERT INTO attempts VALUES (45, 'dlv_1m8gqtanf0rhp5ghs0ay', '2026-11-28T09:29:40.830685+00:00', 'sent', 'Slack answered 200', 200, 27);
INSERT INTO attempts VALUES (46, 'dlv_1m8gqtanxchs0x1wgzpn', '2026-11-28T09:29:40.831527+00:00', 'failed', 'Slack answered 503 ok', 503, 14);
INSERT INTO attempts VALUES (47, 'dlv_1m8gqtanxfqvdbtjzstn', '2026-11-28T09:29:40.835558+00:00', 'failed', 'Slack answered 404 ok', 404, 16);
INSERT INTO attempts VALUES (48, 'dlv_1m8gqtanxca8vn1g4xft', '2026-11-28T09:29:40.838087+00:00', 'sent', 'Slack answered 200', 200, 24);
INSERT INTO attempts VALUES (49, 'dlv_1m8gqtap009dmnp1r4nm', '2026-11-28T09:29:40.839133+00:00', 'sent', 'created QA-8', 201, 14);
INSERT INTO attempts VALUES (50, 'dlv_1m8gqtaq9ta09vb23rdz', '2026-11-28T09:29:40.853965+00:00', 'sent', 'created QA-9', 201, 8);
INSERT INTO attempts VALUES (51, 'dlv_1m8gqtaq9r3ar404p2kt', '2026-11-28T09:29:40.859396+00:00', 'sent', 'Slack answered 200', 200, 7);
INSERT INTO attempts VALUES (52, 'dlv_1m8gqtaq93q99mr3sacr', '2026-11-28T09:29:40.860675+00:00', 'sent', 'Slack answered 200', 200, 10);
INSERT INTO attempts VALUES (53, 'dlv_1m8gqtaq9b5g6w8c16at', '2026-11-28T09:29:40.862271+00:00', 'failed', 'Slack answered 404 ok', 404, 7);
INSERT INTO attempts VALUES (54, 'dlv_1m8gqtaq9g2srfrjjbz1', '2026-11-28T09:29:40.863154+00:00', 'failed', 'Slack answered 503 ok', 503, 15);
INSERT INTO attempts VALUES (55, 'dlv_1m8gqtar2hcqfrhtb8s7', '2026-11-28T09:29:40.881045+00:00', 'sent', 'created QA-10', 201, 3);
INSERT INTO attempts VALUES (56, 'dlv_1m8gqtar1n3drywj6mzc', '2026-11-28T09:29:40.882432+00:00', 'sent', 'Slack answered 200', 200, 10);
INSERT INTO attempts VALUES (57, 'dlv_1m8gqtar1vkk6q48savf', '2026-11-28T09:29:40.882920+00:00', 'failed', 'Slack answered 404 ok', 404, 7);
INSERT INTO attempts VALUES (58, 'dlv_1m8gqtar13jrshvz8wr1', '2026-11-28T09:29:40.883289+00:00', 'sent', 'Slack answered 200', 200, 7);
INSERT INTO attempts VALUES (59, 'dlv_1m8gqtar1zkrfy1e3ps4', '2026-11-28T09:29:40.883881+00:00', 'failed', 'Slack answered 503 ok', 503, 10);
INSERT INTO attempts VALUES (60, 'dlv_1m8gqtarf8nbz7ax9cek', '2026-11-28T09:29:40.901656+00:00', 'sent', 'Slack answered 200', 200, 6);
INSERT INTO attempts VALUES (61, 'dlv_1m8gqtarfc1pjev9kcjm', '2026-11-28T09:29:40.906065+00:00', 'failed', 'Slack answered 503 ok', 503, 9);
INSERT INTO attempts VALUES (62, 'dlv_1m8gqtarfs35vrsf5ys4', '2026-11-28T09:29:40.907931+00:00', 'sent', 'Slack answered 200', 200, 6);
INSERT INTO attempts VALUES (63, 'dlv_1m8gqtarf9sk6btk55eb', '2026-11-28T09:29:40.910604+00:00', 'sent', 'created QA-11', 201, 7);
INSERT INTO attempts VALUES (64, 'dlv_1m8gqtarffxzvdq32mev', '2026-11-28T09:29:40.911333+00:00', 'failed', 'Slack answered 404 ok', 404, 11);
INSERT INTO attempts VALUES (65, 'dlv_1m8gqtast96aftrep4fx', '2026-11-28T09:29:40.941262+00:00', 'sent', 'Slack answered 200', 200, 10);
INSERT INTO attempts VALUES (66, 'dlv_1m8gqtastncqx0agc3mk', '2026-11-28T09:29:40.943991+00:00', 'sent', 'Slack answered 200', 200, 6);
INSERT INTO attempts VALUES (67, 'dlv_1m8gqtastvn27bmb86y9', '2026-11-28T09:29:40.944884+00:00', 'failed', 'Slack answered 503 ok', 503, 10);
INSERT INTO attempts VALUES (68, 'dlv_1m8gqtasthek9qk8bd1a', '2026-11-28T09:29:40.945303+00:00', 'sent', 'created QA-12', 201, 6);
INSERT INTO attempts VALUES (69, 'dlv_1m8gqtastk7f19hhnhf6', '2026-11-28T09:29:40.947800+00:00', 'failed', 'Slack answered 404 ok', 404, 11);
CREATE TABLE answers (
    key TEXT PRIMARY KEY,
    body_hash TEXT NOT NULL,
    answer TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO answers VALUES ('id:run-4711', 'f4ec4b021cf4e76c623abe10cbadcc0c1c59b91ed8872660e41d200d22095720', 'run-4711', '2026-11-28T09:29:40.349887+00:00');
CREATE TABLE entries (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
INSERT INTO entries VALUES ('integration', 'away', '6286ef1aba46cdbaab4a4fede8e1d3b3aff04fccc0e4086a5e409c1aba73cfaa', '2026-11-28T09:29:40.175549+00:00', '2026-11-28T09:29:40.175549+00:00');
INSERT INTO entries VALUES ('integration', 'chat', '0b3b06cc54795284282ba9eb3aaf57bd8a552af9d0cee7481c30160965621c66', '2026-11-28T09:29:40.175549+00:00', '2026-11-28T09:29:40.175549+00:00');
INSERT INTO entries VALUES ('integration', 'crew', '0c174aa01641dabedadaf55ee067b26f02b51eab51dd4745b354e79e77366bcc', '2026-11-28T09:29:41.006489+00:00', '2026-11-28T09:29:41.006489+00:00');
INSERT INTO entries VALUES ('integration', 'issues', '16bd459c1e6d5b2885c740b9709e752b374568e80ae0d0eeea4fcbf0e685e670', '2026-11-28T09:29:40.175549+00:00', '2026-11-28T09:29:40.175549+00:00');
INSERT INTO entries VALUES ('integration', 'slow', 'f3064f64a544cf483a02493786a87f9906f7034cc63fbe0e2d6f6925e6eaac11', '2026-11-28T09:29:40.175549+00:00', '2026-11-28T09:29:40.175549+00:00');
INSERT INTO entries VALUES ('integration', 'wrong', '25ed7bb732b70bbf2a20dd0c00a65423e9e8f0c167655b00cadb4fcfa85de873', '2026-11-28T09:29:40.175549+00:00', '2026-11-28T09:29:40.175549+00:00');
INSERT INTO entries VALUES ('rule', 'digest', '2cb644c1f036538079cfda72d1c194e2a42c76257b371c1420f5941d9d5111f7', '2026-11-28T09:29:40.175549+00:00', '2026-11-28T09:29:41.006489+00:00');
INSERT INTO entries VALUES ('rule', 'failures', '63b810fc560681621052a333ed7cd8c2276c53f7d76693d0d83323f22391b4f4', '2026-11-28T09:29:40.175549+00:00', '2026-11-28T09:29:41.006489+00:00');
INSERT INTO entries VALUES ('rule', 'hosts', '35c7348f71fc902a03e3e8b4b396fd6ec4f35c8d765fb7e44c2dee8f0924ba4e', '2026-11-28T09:29:40.175549+00:00', '2026-11-28T09:29:40.175549+00:00');
INSERT INTO entries VALUES ('rule', 'once', '39e4c86b288f614debc733fe02a6ad5ed29f4d7ad387d45b8d45199fc09d6154', '2026-11-28T09:29:40.175549+00:00', '2026-11-28T09:29:41.006489+00:00');
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
INSERT INTO revisions VALUES (1, '39610729a2115be9', '2026-11-28T09:29:40.175549+00:00', 'file', '', '', 152, 0, X'789CC596598FAA4A10C7DFE753181F6FC67B505074DE44067101C185C59313C2D2ACCDD6346E27E7BB5F44C7716632B93737934C7CA1FF547755FDAA6CEAF743A3B903A808D2A4F9D4683F56CB02601C245E51AD7F3F341A4DD38983C408120C3C64E2CAF0FCE667F5A6D1B47D1337ABA75F0F8D3FE7ADEF8CEAEDB5CDE5B9D14CCC18548B8BF8584BF898D552014D3BBA6A769AB881F7B2ABD1DC03CB4FD3C82811AC4D810981F3B46B3F757AE98E3429F7E979D1D1A4D4A638EAD03B4AF288B260373E71255DF414859247094AC2C41AA1910F79966458CFCF674771E2EC37F34315B0B1563826A68B04EED0E464D2528F1D2E165B838D0EFA148C428FF1DBA1A19D4EF694C65D334E94A164E58C1C11DC010285EF4CA66356F707F1AC98B40463E5B5B810A9F2994D4DA6CAA1F2025E33CA00320A50E5E99CB11304F178D1AD1215F82ADD6F06181D5F77BB416565ECCDE06CDA6C17173F0F57F3A6B9378F1F90D7E257229FAA6B4BA343CB71BDAE28E39257C7B954B4246511B7B24C96B4BEBD3D6C69CE61219E7793E488A02627201EC0813FDD2847429F0FBA42773E50987C288E47933EEA8F85B5286D38BC156C7378704B2B99ADA3B69ED9C7654E4E6585E0E62204AE3E710A28E6EB4D7CE0E7D30EDB26F6AD7928702E39FC26E4054CF71F90D7E257225F39BC9AB082C8E7E2B2CD685DC670C42876DB84EEAA314B51A43BDF91AC61455150A58E0E461FAE32573DF9BCB737154622D3617F51809EB8E2A215178E2D8A0F671D6F94082B47E830B391B36FDB8892E995AA2FE4699CCF974B106EA10845B1C7917021ED80DC1B936D3FB646345576A8283E79DF847C8FD2C4FBC0FCA27E257466A1284BB8ED4D52B82485111A53F9A93CF2685DCE85DCEA6BA5B5D3BA3EC340E2A41BE24C5845882293DEB0B40C56DB05ECF000D4A4534A3485BDB5CC3B51BE9FF841AC95C45165A40D4E787B99CA766E6D9468EF8CE5C19C9B6F7BB92750C309479B2145B67C8106E374DCA6095750CBDCA2F3FD3741C7C08C3F30AFC5AF446E721B4D1DC4194D905AF779C667D891A73222597B32DFC40949B0A2E2F4573A3CF0FDA014A7FA623E16C89E7D4C9D5EDACF5D6FB2384C252BA37879458500532133D2257EAA16ED84DB2F9124E25604972613E9047B0AB7CE58E514B0523C5AD7D9A847EAE36E27D235BA652B518F81332D3CBAFE77DDE6415194A0B8417F211C06C8FC04700150F54D7FE1EB639C3DFDF8D1EED07F13D5AFFD4476FB04DDBC8668668181D308249F942266D5E7BC358CE6AC30C1589152377F3E147BC31BC161BFB3A39C6492E55A97659F938D45B5465A124F03C11DAD8EB8E4BA9D70EAAEFBDBEE69BC1CCD5639B1F6AB3BE479A91F27436E91A9A2DBB7B841CB54795B23E49790329486C0C64604CE909AF2F015C875CE4025BC1169BA66004B744708EC40828D5B27DA28C8B0010EC02ECF8389F1D795DADDB06204CE6DA8B91F4EEEBF9AF7D7F99B6BE6BEFF6FD53A2F7E5DFCD493D5CFFB525F23BE9D8B03086B31783D1355ED541511382F820BCD2C3B1BDC1DFD76E7ADFE1580BABF3AD7AD29324CB7FA1E9C7150FE7D1B83C236E1A5952F115E4EA8F27EB1EFF8D7003E0776370836EA59F05AADFAF1D2C37E5AE04F0B742C30888DAAF310FE4FA5B903E0A1B4CC5E13B7EA86393B33EABBE9A558D7BF16E9DFAA5439403B13BE5511C8403DACDE28DD1270020F14F8930C9CA088FEBDADEA2EB98BFDED91559441E2D44344B3FBDE7B9AD8E013DF76952732FF8777E094197887EE5ACF3B82B5F0EBF17D843DFFCD7FF2E1CFC33FE27575A6');
INSERT INTO revisions VALUES (2, 'db9349e22d82206a', '2026-11-28T09:29:41.006489+00:00', 'file', '', '', 5, 5, X'789CC5965B8FA24A1080DFE757181F4FC6B3A0283A6F5C064505C5BB6E36844B736D1A681A1537FBDF0FA2E3383399647332C98497EEA2AAABEAABA2A9DF0FB5FA1EE0CC8F51FDA9463F96DB0C10E223372BF7BF1F6AB5BA61473ED27D44808B0D522A9EDFFC2CDFD4EA9667907AB9FAF550FB73367DA75499573A9775AD8E8C08949B8BF0B1129122A9441934ACF02AB362E4F8EE8B55AD7E00A617C7A19E6358A9020302FB694F3F353BF1BE6530CED3F3A4B999C6162331C74E31D504C684EDE824E56CD659AD184D401805C814B0E0C181D8E245D74B47852ADB87E5F85806AC2F56121FB119827B2C9F0C76DA11B9C964A78BE1713B0442E0F21E1DE89BD3C91AB2A46D4468C54DCD94D7424A3A42B01A34E5615FDC7ABD6894C90D459FBB0D29C06BEDCCA62253E6507A01AF192500EB1928F3B4CFD8298A7ABCC8CD1C67E42ABA37060417AFD68E5F6AE907C33FABD6E9ECE2E7E1AA5E370E46F1017925FC4AE4C3F5C2DCB081693B6E5BD5483E58F7D369D698AE26512349B4E9A66BED8E3B56B24548C66D840A0C371A02510FF6BCE1725550DB71AFADB4C7BD159F726A5F90BBB8DB5716EA7429919D6219DCD1C94D345A84F436B18A59DA1A6A2B4A1AAB10385BD9CEA09A2E96D171301E36459A3A34C68122392DEE9B9067303E7C405E09BF12F9DC1EAC91A8A883549DD1FCA6CDEBB61A460E4D6D9D7524324CCB19EF5BA26E86A15FA68E8F7A17CE13677DF206EEC158F1D356CC752719E8A873299C4B41DF6406C1A8E90A4899DB4A931F09F681B630A3B1F3F576A20DA3743C9B81600755A8AA1DA90527D33DD03AFD16ED45A6C032799309A393FB4DC80F3846EE07E617E95742E727ABD50CEE3A720C672D45C07D263DE5C5002FF2B1929ADD4D6EEE376D8FE72175DAEAEA4899879869A10E979BBAB8D9FB2277046BD4CCA72C43DC8536B0C3F4207B7EB4C9A962CD4F97040DAC59AC59A9B95C8507BBAFF5C6D278D7495D85E164893502A6D5F01416F4E33ECD528EB2CE53934D0FDF04DDC2E0639F1360445F8A5C5F72279B2FE43DA59E7A0E3B6488D6D77090ED83B54A7797DB25B2CC6405A11308527B395A30CC336A2C677CD43EED0A6146F9F3AD7C980FE89C2DAF61D530DC671A74E8A54C8D3DC40933C2F6E26834E7B79921CED823D7599BD47068C241922D7A3D5B67689959E6B4B41D875227E212B3B9F31DF9BB6E733FCB7290DDA0BF100E7C6C7C023803B8FCA7BFF0F508499E7EFCA09BECBF54F9D04FAD769762EBD7108DC4D7491C02F449292271FD9C36B8702C2A3221AB69ECA4CFC7ECA0BB02E4BACD3D63233949376D517C464B9369081B140D7DC511E605C9A57633183A8BEEAE7DEACF84D13CA5165E79873CCFB685CC499364AD3A5D53EA358CF5C0DA50DA4B48098E0360113D046748758D7B05729D33700E6F44EA8EE1C31CDF11027B80887EEB440BFB09D1C11158F97930D1FFB952BB1B5674DFBE0D35F7C3C9FD5FF3FE3A7F73CD5C3F8AEBFA5AADF3E6D7C54F3559FDBC2FF535E2DBB9C487B012FAAF67E2B29DCA2202FB45E0402349CE0A7747BFB5BCD5BF0450F557F36A1A63DD70CAFFC11907E3DDB731C82C035E5AF912E1E58432EF17FDA6770DE07360778360AD9A05AFD5AA96971EF6E28C7C5AA0222320D2CBCEC3E4AF4A7307C0C5719EBC266E560D7376A65777D34BB1AE9F56CBBB55A97480F7067C2BC52001D5B07AA3744BC0F65D90914F32B0FD2CFC8BB63A77C95DEC6F8F2CA3F4915D0D11F5F67BEF31B2C027BEAD324F6CFC0FEFC0CE13F00EDDB59E77042BC1AFC7F71176BC37DFE4C39F87FF0014647585');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX events_undecided ON events (seq) WHERE decisions IS NULL;
CREATE INDEX events_by_type ON events (event_type, seq);
CREATE INDEX deliveries_due ON deliveries (due_at) WHERE state = 'waiting';
CREATE INDEX deliveries_due_by_integration ON deliveries (integration_id, due_at) WHERE state = 'waiting';
CREATE INDEX deliveries_sending ON deliveries (seq) WHERE state = 'sending';
CREATE INDEX deliveries_by_event ON deliveries (event_id);
CREATE INDEX deliveries_by_state ON deliveries (state, seq);
CREATE INDEX deliveries_by_integration ON deliveries (integration_id, seq);
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
