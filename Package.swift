// swift-tools-version: 6.2
import PackageDescription

/// The one list of settings every target is built with.
let settings: [SwiftSetting] = [
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
    .enableUpcomingFeature("ExistentialAny"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
    .enableUpcomingFeature("InternalImportsByDefault"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
    .enableUpcomingFeature("MemberImportVisibility"),
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0458-strict-memory-safety.md
    .strictMemorySafety(),
]

/// Declarations are compiled once and evaluated once: optimizing them costs more than it saves. They say `import StackDSL`
/// and `public let`, as people write it: none of the upcoming features changes what their imports mean. Nothing in them
/// can race, and not to look for it makes their compilation a little shorter.
let declarationSettings: [SwiftSetting] = [.unsafeFlags(["-Onone"]), .swiftLanguageMode(.v5)]

/// Every edit of a stack links the program anew. Debian's default linker takes twice as long, most of it for debug
/// information of libraries that did not change.
let quickLink: [LinkerSetting] = [
    .unsafeFlags(["-use-ld=lld", "-Xlinker", "--strip-debug", "-Xlinker", "-O0"], .when(platforms: [.linux]))
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// One organisation's stack: a folder below `stacks/` with one `public let`.
func stack(_ name: String) -> Target {
    .target(
        name: name, dependencies: ["SharedStacks", "StackDSL", "Exporters"], path: "stacks/\(name)",
        swiftSettings: declarationSettings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let stacks = ["Hms", "LarkService", "Trading", "Storefront", "Wemaster"]

let package = Package(
    name: "stackc",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "StackDSL", targets: ["StackDSL"]),
        .library(name: "Exporters", targets: ["Exporters"]),
        .library(name: "Driver", targets: ["Driver"]),
        .executable(name: "stackc", targets: ["stackc"]),
    ],
    dependencies: [
        // The command line: parsing, help, completion.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        // The drill's exporter, and the sink that its receivers are pointed at: HTTP, and the sockets below it.
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // Foundations: they know no monitoring.
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(name: "CHeap"),
        module("Diagnostics"),
        module("Concurrency", ["CHeap"]),
        module("GoText", ["Diagnostics"]),
        module("SwiftSource", ["StackDSL", "Diagnostics"]),
        module("Serialization", ["CYAML", "Diagnostics"]),

        // Languages: they know no stacks.
        module("PromQL", ["GoText", "Diagnostics"]),
        module("LogQL", ["PromQL", "GoText", "Diagnostics"]),
        module("Templates", ["PromQL", "GoText", "Diagnostics"]),
        module("Evaluation", ["PromQL", "GoText", "Diagnostics"]),

        // What people write.
        module("StackDSL", ["Diagnostics"]),
        module("Exporters", ["StackDSL", "Diagnostics"]),

        // The compiler, in the order of its stages.
        module("Readers", ["Concurrency", "StackDSL", "Serialization", "GoText", "Diagnostics"]),
        module("Analysis", ["StackDSL", "PromQL", "LogQL", "Templates", "GoText", "Concurrency", "Diagnostics"]),
        module(
            "Checks",
            ["Analysis", "StackDSL", "PromQL", "LogQL", "Templates", "GoText", "Serialization", "Concurrency", "Diagnostics"]),
        module("Proof", ["Analysis", "Evaluation", "StackDSL", "PromQL", "Templates", "GoText", "Diagnostics"]),
        module("Emitters", ["Analysis", "StackDSL", "Serialization", "Diagnostics"]),
        // Two trees of emitted files, side by side.
        module(
            "Changes",
            ["Analysis", "Readers", "StackDSL", "PromQL", "LogQL", "GoText", "Serialization", "Diagnostics"]),
        module(
            "Reports",
            [
                "Changes", "Checks", "Analysis", "StackDSL", "PromQL", "LogQL", "Templates", "GoText", "SwiftSource", "Serialization",
                "Diagnostics",
            ]),
        module(
            "Compiler",
            [
                "Checks", "Emitters", "Proof", "Analysis", "Readers", "StackDSL", "PromQL", "LogQL", "Templates",
                "Serialization", "Concurrency", "Diagnostics",
            ]),
        module(
            "Driver",
            [
                "Changes", "Compiler", "Emitters", "Exporters", "Reports", "Readers", "PromQL", "SwiftSource", "StackDSL",
                "Concurrency", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "stackc", dependencies: ["Driver", "StackDSL"] + stacks.map { .init(stringLiteral: $0) },
            path: "stacks", exclude: stacks + ["Shared"], sources: ["main.swift"], swiftSettings: declarationSettings,
            linkerSettings: quickLink),
        // Compares the readers of queries with cases, a corpus and promtool: `make conformance`.
        .executableTarget(
            name: "ConformanceRunner",
            dependencies: ["PromQL", "LogQL", "Templates", "Serialization", "Diagnostics", "TestSupport"],
            path: "tools/ConformanceRunner", swiftSettings: settings),
        // Plays the rule tests of what was emitted to a real Prometheus and a real Alertmanager: `make drill`.
        .executableTarget(
            name: "drill",
            dependencies: [
                "PromQL", "Serialization", "GoText", "Diagnostics",
                .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            path: "tools/Drill", swiftSettings: settings),
        // Puts mistakes into rules and looks whether their tests notice: `make mutants`.
        .executableTarget(
            name: "RuleMutator", dependencies: ["PromQL", "GoText", "Serialization", "Concurrency", "Diagnostics"],
            path: "tools/RuleMutator", swiftSettings: settings),
        // What several stacks have in common.
        .target(
            name: "SharedStacks", dependencies: ["StackDSL", "Exporters"], path: "stacks/Shared",
            swiftSettings: declarationSettings),
    ] + stacks.map(stack) + [
        // What holds of every input: said once, for the tests and for the fuzzer.
        .target(
            name: "FuzzProperties",
            dependencies: [
                "Compiler", "PromQL", "LogQL", "Templates", "GoText", "Readers", "Serialization", "SwiftSource", "Diagnostics",
            ],
            path: "Tests/Fuzz/Properties", swiftSettings: settings),
        // What the tests of several modules use.
        .target(name: "TestSupport", path: "Tests/Support", swiftSettings: settings),
        tests("FuzzTests", ["TestSupport", "FuzzProperties"]),
        tests("TidyTests", []),
        tests("ReadersTests", ["Readers", "SwiftSource", "Exporters", "StackDSL", "Diagnostics"]),
        tests("ExportersTests", ["TestSupport", "Exporters", "Compiler", "Emitters", "StackDSL", "Diagnostics"]),
        tests("GoTextTests", ["TestSupport", "GoText", "Diagnostics"]),
        tests("PromQLTests", ["TestSupport", "PromQL", "GoText", "Diagnostics"]),
        tests("TemplatesTests", ["Templates", "PromQL", "GoText", "Diagnostics"]),
        tests("EvaluationTests", ["TestSupport", "Evaluation", "PromQL", "GoText", "Serialization", "Diagnostics"]),
        tests("LogQLTests", ["LogQL", "PromQL", "GoText", "Diagnostics"]),
        tests("SerializationTests", ["TestSupport", "Serialization", "Diagnostics"]),
        tests("SwiftSourceTests", ["SwiftSource", "Diagnostics"]),
        tests(
            "ReportsTests",
            [
                "Reports", "TestSupport", "Checks", "Analysis", "StackDSL", "PromQL", "LogQL", "Templates", "SwiftSource", "Serialization",
                "Diagnostics",
            ],
            exclude: ["Golden", "sarif-2.1.0.schema.json"]),
        tests(
            "ChangesTests", ["TestSupport", "Changes", "Reports", "Serialization"], exclude: ["Base", "Golden"]),
        tests("AnalysisTests", ["TestSupport", "Analysis", "StackDSL", "PromQL", "LogQL", "Diagnostics"]),
        tests("ChecksTests", ["Checks", "Proof", "Analysis", "StackDSL", "PromQL", "Diagnostics"]),
        tests("EmittersTests", ["Emitters", "Analysis", "StackDSL", "Serialization", "Diagnostics"]),
        tests(
            "CompilerTests",
            [
                "TestSupport", "Driver", "Compiler", "Reports", "Checks", "Emitters", "Analysis", "Exporters", "StackDSL", "Serialization",
                "Diagnostics",
                "Hms", "LarkService", "Storefront", "Trading", "Wemaster",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["Golden", "SilentGolden", "Rules", "Everything"]),
        tests(
            "StacksTests",
            ["Compiler", "Emitters", "Checks", "Analysis", "StackDSL", "Diagnostics"]
                + stacks.map { .init(stringLiteral: $0) }),
        tests("ConformanceRunnerTests", ["ConformanceRunner"]),
        tests("RuleMutatorTests", ["TestSupport", "RuleMutator"]),
        tests(
            "DrillTests",
            [
                "drill", "Serialization",
                .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
            ]),
        tests("DriverTests", ["Driver", "Compiler", "Emitters", "Reports", "StackDSL", "Serialization", "Diagnostics"]),
    ],
    swiftLanguageModes: [.v6]
)

// What only some of tools/ builds, each into a folder of its own: no other build knows of it.
if Context.environment["MEASURE"] == "1" {
    package.targets.append(
        .executableTarget(
            name: "measure",
            dependencies: ["FuzzProperties", "Analysis", "Readers", "StackDSL", "PromQL", "LogQL", "Serialization", "Concurrency"],
            path: "Tests/Measure",
            swiftSettings: settings))
}
if let way = Context.environment["FUZZ"] {
    package.targets.append(
        .executableTarget(
            name: "fuzz", dependencies: ["FuzzProperties"], path: "Tests/Fuzz/Executable",
            swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]))
    // Without more words libFuzzer looks at all edges of all modules, and at each value that is compared. The readers'
    // own edges alone cost a fraction of that.
    let readers = ["Diagnostics", "GoText", "PromQL", "LogQL", "Templates", "Serialization"]
    for target in package.targets where way == "fast" && target.type != .system {
        let seen = readers.contains(target.name) ? "edge" : "func"
        let flag = "-sanitize-coverage=\(seen),inline-8bit-counters,pc-table"
        target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags([flag])]
    }
}
