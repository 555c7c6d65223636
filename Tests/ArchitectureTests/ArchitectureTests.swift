import Foundation
import Testing

/// The house as a table: what each target may import. It is held against every `import` line and the manifest, so
/// that an arrow can only be added by changing this table, and so in sight of a reviewer.
struct ArchitectureTests {
    /// Modules of the toolchain; any target may use them.
    static let toolchain: Set<String> = [
        "Foundation", "Glibc", "Synchronization", "Dispatch", "FoundationXML",
    ]

    /// Bottom row first. Kept in step with `docs/architecture.md`.
    static let house: [(target: String, mayImport: Set<String>)] = [
        ("Statistics", []),
        ("Workforce", []),
        ("Charts", []),
        ("Intake", ["Workforce", "CMinizip", "CLibXML2"]),
        ("Plans", ["Workforce"]),
        ("PlanReading", ["Workforce", "Intake", "Plans"]),
        ("Counting", ["Workforce"]),
        ("SyntheticTrust", ["Workforce"]),
        ("Disclosure", ["Workforce", "Counting"]),
        ("SQLiteStore", ["Workforce", "Counting", "Plans", "SQLiteSettings", "GRDB", "GRDBSQLite"]),
        ("Indicators", ["Statistics", "Workforce", "Counting", "Disclosure"]),
        ("Catalogue", ["Workforce", "Plans", "Indicators", "Disclosure", "Yams"]),
        ("Pages", ["Charts", "Indicators", "Disclosure", "Intake", "Plans", "Workforce", "Mustache"]),
        ("Papers", ["Plans", "Workforce", "CXLSXWriter"]),
        (
            "Operations",
            [
                "Statistics", "Workforce", "Intake", "Counting", "Plans", "PlanReading", "Disclosure", "Indicators",
                "SQLiteStore", "Logging", "Crypto",
            ]
        ),
        (
            "Server",
            [
                "Operations", "Pages", "Papers", "Indicators", "Intake", "Disclosure", "Plans", "Workforce",
                "Hummingbird", "HTTPTypes", "NIOCore", "Logging",
            ]
        ),
        (
            "parity",
            [
                "Workforce", "Counting", "Intake", "Plans", "PlanReading", "SyntheticTrust", "Disclosure",
                "SQLiteStore", "Indicators", "Catalogue", "Papers", "Operations", "Server", "ArgumentParser",
                "Logging",
            ]
        ),
    ]

    @Test("a target imports only what its line of the house names", arguments: house.map(\.target))
    func importsOnlyWhatTheHouseNames(target: String) throws {
        // Given the line of the house
        let allowed = try #require(Self.house.first { $0.target == target }).mayImport.union(Self.toolchain)
        // When its files are read
        let imports = try Self.imports(of: target)
        // Then they import nothing else
        for (file, module) in imports {
            #expect(allowed.contains(module), "\(file) imports \(module)")
        }
        #expect(!imports.isEmpty || Self.house.first { $0.target == target }?.mayImport.isEmpty == true)
    }

    @Test("every folder of sources stands in the house")
    func everyFolderStandsInTheHouse() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root + "/Sources")
        let known = Set(
            Self.house.map(\.target) + ["embed-files", "SQLiteSettings", "CMinizip", "CLibXML2", "CXLSXWriter"])
        #expect(Set(folders) == known)
    }

    @Test("nothing is public: what crosses a target is package", arguments: house.map(\.target))
    func nothingIsPublic(target: String) throws {
        for (file, text) in try Self.files(of: target) {
            // A conformance to a protocol of a library has to be as public as the protocol.
            let offenders = text.split(separator: "\n").filter { line in
                line.split(separator: " ").first == "public" && !line.contains("init?(argument")
                    && !line.contains("allValueStrings")
            }
            #expect(offenders.isEmpty, "\(file): \(offenders)")
        }
    }

    @Test("a released count is made in Disclosure alone")
    func releasedCountsAreMadeInDisclosureAlone() throws {
        let text = try String(contentsOfFile: Self.root + "/Sources/Disclosure/ReleasedCount.swift", encoding: .utf8)
        // The initialisers of what was released are internal, so no other target can call them.
        #expect(!text.contains("package init"))
        #expect(text.contains("    init(exact count: Int)"))
    }

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    static func files(of target: String) throws -> [(file: String, text: String)] {
        let folder = "\(root)/Sources/\(target)"
        let names = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
        return try names.filter { $0.hasSuffix(".swift") }.map { name in
            (name, try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8))
        }
    }

    static func imports(of target: String) throws -> [(file: String, module: String)] {
        try files(of: target).flatMap { file, text in
            text.split(separator: "\n").compactMap { line -> (String, String)? in
                let words = line.split(separator: " ").drop { $0.hasPrefix("@") || $0 == "package" || $0 == "internal" }
                guard words.first == "import", let module = words.last else { return nil }
                return (file, String(module.split(separator: ".")[0]))
            }
        }
    }
}
