// swift-tools-version: 6.2

import PackageDescription

// The fuzzers see what only the package itself sees, so its folders are targets of this package too:
// 'Library', 'Generated' and 'CorpusDriver' lead to them. 'scripts/fuzz.sh' builds and runs this.

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// Coverage leads libFuzzer, so what is under test is measured, and what only compares is not.
let tested = settings + [.unsafeFlags(["-sanitize=fuzzer,address"])]
let comparing = settings + [.unsafeFlags(["-sanitize=address"])]

let events: [Target.Dependency] = ["CorpusDriver", "Fuzzing", "WebhookEvents"]

func library(
    _ name: String, _ path: String, _ dependencies: [Target.Dependency] = [],
    exclude: [String] = [], _ settings: [SwiftSetting] = []
) -> Target {
    .target(
        name: name, dependencies: dependencies, path: path, exclude: exclude,
        swiftSettings: tested + settings)
}

func comparison(
    _ name: String, _ path: String, _ dependencies: [Target.Dependency] = []
) -> Target {
    .target(name: name, dependencies: dependencies, path: path, swiftSettings: comparing)
}

/// An executable without a `main` of its own: libFuzzer has one.
func fuzzer(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, path: "Sources/\(name)",
        swiftSettings: comparing + [.unsafeFlags(["-parse-as-library"])],
        linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])])
}

var targets: [Target] = [
    library("StrictJSON", "Library/StrictJSON", exclude: ["README.md"]),
    library("WebhookEvents", "Library/WebhookEvents", ["StrictJSON"]),
    library("EventCatalog", "Library/EventCatalog", ["StrictJSON"]),
    library("SchemaValidation", "Library/SchemaValidation", ["StrictJSON"]),
    library(
        "EventCodeGeneration", "Library/EventCodeGeneration",
        ["EventCatalog", "SchemaValidation", "StrictJSON"]),
    library(
        "WebhookReceiver", "Library/WebhookReceiver",
        ["WebhookEvents", .product(name: "Crypto", package: "swift-crypto")],
        exclude: ["README.md"], [.define("Receiver")]),
    library("CheckoutEvents", "Generated/CheckoutEvents", ["WebhookEvents"]),
    comparison("TestSupport", "TestSupport"),
    comparison("CorpusDriver", "CorpusDriver", ["TestSupport", "WebhookEvents"]),
    .systemLibrary(name: "LibFuzzer", path: "Sources/LibFuzzer"),
    comparison("ReferenceJSON", "Sources/ReferenceJSON"),
    comparison(
        "Fuzzing", "Sources/Fuzzing",
        ["CorpusDriver", "LibFuzzer", "ReferenceJSON", "StrictJSON", "WebhookEvents"]),
    fuzzer("FuzzReader", ["Fuzzing", "ReferenceJSON", "StrictJSON"]),
    fuzzer("FuzzCheckout", events + ["CheckoutEvents"]),
    fuzzer("FuzzCatalog", ["EventCatalog", "Fuzzing", "ReferenceJSON"]),
    fuzzer("FuzzGenerator", ["EventCatalog", "EventCodeGeneration", "Fuzzing"]),
]

// What the script generates from other catalogs than the reference catalog. It says so in the environment,
// because SwiftPM reads this file again when that changes, but not when there is a further folder.
for name in (Context.environment["FUZZ_EVENTS"] ?? "").split(separator: " ") {
    targets += [
        library("\(name)Events", ".build-events/\(name)", ["WebhookEvents"]),
        fuzzer("Fuzz\(name)", events + [.init(stringLiteral: "\(name)Events")]),
    ]
    // It receives events of these catalogs, beside those of the reference catalog.
    if name == "Parts" {
        targets.append(
            fuzzer("FuzzReceiver", events + ["CheckoutEvents", "PartsEvents", "WebhookReceiver"]))
    }
}

let package = Package(
    name: "fuzz", platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0")
    ],
    targets: targets, swiftLanguageModes: [.v6])
