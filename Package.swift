// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target of the house. Rows and arrows are held against this list by `ArchitectureTests`.
func room(
    _ name: String, _ dependencies: [Target.Dependency] = [], plugins: [Target.PluginUsage] = []
) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings, plugins: plugins)
}

/// The tests of one target, in a folder of the same name, with the folders of data that they read.
func tests(of name: String, _ more: [Target.Dependency] = [], data: [String] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name)] + more, exclude: data, swiftSettings: settings)
}

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "Parity",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .executableTarget(name: "embed-files", swiftSettings: settings),
        .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed-files"]),
        .target(name: "SQLiteSettings", linkerSettings: [.linkedLibrary("sqlite3")]),
        .systemLibrary(name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

        room("Statistics"),
        room("Workforce"),
        room("Charts"),
        room("Intake", ["Workforce", "CMinizip", "CLibXML2"]),
        room("Plans", ["Workforce"]),
        room("Counting", ["Workforce"]),
        room("SyntheticTrust", ["Workforce"]),
        room("PlanReading", ["Workforce", "Intake", "Plans"]),
        room("Disclosure", ["Workforce", "Counting"]),
        room("SQLiteStore", ["Workforce", "Counting", "Plans", "SQLiteSettings", grdb]),
        room("Indicators", ["Statistics", "Workforce", "Counting", "Disclosure"]),
        room(
            "Catalogue",
            ["Workforce", "Plans", "Indicators", "Disclosure", .product(name: "Yams", package: "Yams")],
            plugins: ["EmbedFiles"]),
        room(
            "Pages", ["Charts", "Disclosure", "Indicators", "Intake", "Plans", "Workforce", mustache],
            plugins: ["EmbedFiles"]),
        room("Papers", ["Plans", "Workforce", "CXLSXWriter"]),
        room(
            "Operations",
            [
                "Statistics", "Workforce", "Intake", "Counting", "Plans", "PlanReading", "Disclosure", "Indicators",
                "SQLiteStore", logging, crypto,
            ]),
        room(
            "Server",
            [
                "Operations", "Pages", "Papers", "Disclosure", "Indicators", "Intake", "Plans", "Workforce",
                hummingbird,
                logging,
            ]),
        .executableTarget(
            name: "parity",
            dependencies: [
                "Workforce", "Intake", "Counting", "Plans", "PlanReading", "SyntheticTrust", "Disclosure",
                "SQLiteStore",
                "Indicators", "Catalogue", "Papers", "Operations", "Server", arguments, logging,
            ], swiftSettings: settings),

        tests(of: "Statistics", data: ["Vectors"]),
        tests(of: "Workforce"),
        tests(of: "Charts", data: ["Goldens"]),
        tests(of: "Intake", ["Workforce", "CMinizip"], data: ["Fixtures"]),
        tests(of: "Counting", ["SQLiteStore"]),
        tests(of: "Plans", ["Catalogue", "Workforce"]),
        tests(of: "PlanReading", ["Catalogue", "Intake", "Papers", "Plans", "Workforce"], data: ["Unseen"]),
        tests(of: "Papers", ["Catalogue", "Plans", "Workforce"], data: ["Goldens"]),
        tests(of: "SyntheticTrust", ["Workforce"]),
        tests(of: "Disclosure"),
        tests(of: "SQLiteStore"),
        tests(of: "Indicators"),
        tests(of: "Catalogue", data: ["Fixtures"]),
        tests(of: "Operations", ["Catalogue", "SyntheticTrust"], data: ["Fixtures"]),
        tests(
            of: "Server",
            [
                "Catalogue", "Disclosure", "Indicators", "Operations", "Pages", "Plans", "SQLiteStore",
                "SyntheticTrust",
                "Workforce",
                hummingbird, hummingbirdTesting, logging,
            ]),
        tests(of: "parity", data: ["Help"]),
        .testTarget(name: "ArchitectureTests", swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
