import Testing
import Workforce

struct EthnicityTests {
    static let coding = EthnicCoding(
        categories: [
            category("A", .white), category("C", .white, local: ["CP": "Polish"]), category("M", .bme),
            category("N", .bme), category("P", .bme), category("Z", .unknown),
        ], notKnown: category("99", .unknown), spellings: ["not stated": "Z", "Prefer not to say": "Z"])

    static func category(_ code: String, _ group: EthnicGroup, local: [String: String] = [:]) -> EthnicCategory {
        EthnicCategory(code: code, label: code, group: group, summary: "", localCodes: local)
    }

    static let entries: [(String?, String, EthnicReading.Doubt?)] = [
        ("A", "A", nil), ("a", "A", nil), ("A White - British", "A", nil), ("A - White British", "A", nil),
        ("A: White British", "A", nil), (" M ", "M", nil), ("M\u{00A0}Caribbean", "M", nil), ("CP", "C", nil),
        ("cp Polish", "C", nil), ("Z Not Stated", "Z", nil), (nil, "99", nil), ("", "99", nil), ("   ", "99", nil),
        ("Not stated", "Z", nil), ("PREFER NOT TO SAY", "Z", nil),
        ("CX9", "99", .unrecognised), ("C7", "C", .unlistedLocalCode), ("CZ Other", "C", .unlistedLocalCode),
        ("No reply", "99", .unrecognised), ("Not disclosed", "99", .unrecognised),
        ("Nigerian", "99", .unrecognised), ("Polish", "99", .unrecognised), ("Q", "99", .unrecognised),
        ("7", "99", .unrecognised),
    ]

    @Test("the national code is read; words are never taken for one by their first letter", arguments: entries)
    func reading(entry: String?, code: String, doubt: EthnicReading.Doubt?) {
        let reading = Self.coding.read(entry)
        #expect(reading.category.code == code)
        #expect(reading.doubt == doubt)
    }
}

struct PayScaleTests {
    static func band(_ id: String, grades: [String], whole: [String] = [], medical: Bool = false) -> PayBand {
        PayBand(
            id: id, label: id, isMedical: medical, partOf: nil, clusters: [:], grades: grades, wholeGrades: whole)
    }

    static let scale = PayScale(bands: [
        band("under-1", grades: ["under band 1"]), band("1", grades: ["band 1"], whole: ["1"]),
        band("8a", grades: ["band 8a", "band 8 range a", "XR08"], whole: ["8a"]),
        band("consultant", grades: ["consultant"], medical: true),
    ])

    @Test(
        "the longest known writing in the entry decides",
        arguments: [
            ("8a", "8a"), ("8A", "8a"), ("Band 8A", "8a"), ("NHS|XR08|Review Body Band 8 - Range A", "8a"),
            ("Under Band 1", "under-1"), ("Band 1", "1"), ("1", "1"), ("Point 1", nil), ("", nil), (nil, nil),
            ("Locum Consultant (full time)", "consultant"), ("Band 18", nil),
        ] as [(String?, String?)])
    func reading(grade: String?, band: String?) {
        #expect(Self.scale.band(ofGrade: grade)?.id == band)
    }

    @Test(
        "medical by pay; otherwise non-clinical by the beginning of the code, and clinical for every other",
        arguments: [
            ("G2A", "1", Sector.nonClinical), ("h2b", "1", .nonClinical), ("H1A", "1", .clinical),
            ("N6A", "1", .clinical), ("", "1", .clinical), ("G2A", "consultant", .medical),
        ])
    func sectors(code: String, band: String, sector: Sector) {
        let coding = OccupationCoding(nonClinicalPrefixes: ["G", "H2"])
        #expect(coding.sector(occupationCode: code, band: Self.scale.band(id: band)) == sector)
    }
}

struct SpellingTests {
    @Test(
        "case, spacing and punctuation do not tell two writings apart",
        arguments: ["Care Group", "care_group", " CARE\u{00A0}GROUP: ", "Care  Group"])
    func alike(text: String) {
        #expect(Spelling.words(text) == "care group")
        #expect(Spelling.joined(text) == "caregroup")
    }
}
