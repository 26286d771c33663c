// swift-tools-version: 6.2

import PackageDescription

// The fuzzers need declarations that are internal to the main package, so its folders are also targets of
// this package, through the symbolic links 'Library', 'Generated' and 'CorpusDriver'. 'scripts/fuzz.sh'
// builds and runs the fuzzers.

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// Coverage guides libFuzzer, so only the code under test is instrumented, not the code that compares.
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

/// An executable without a `main`, which libFuzzer provides.
func fuzzer(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, path: "Sources/\(name)",
        swiftSettings: comparing + [.unsafeFlags(["-parse-as-library"])],
        linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])])
}

var targets: [Target] = [
    library("StrictJSON", "Library/StrictJSON", exclude: ["README.md"]),
    library("WebhookEventsFormat1", "Library/WebhookEventsFormat1"),
    library("WebhookEvents", "Library/WebhookEvents", ["StrictJSON", "WebhookEventsFormat1"]),
    library("EventCatalog", "Library/EventCatalog", ["SchemaValidation", "StrictJSON"]),
    library("SchemaValidation", "Library/SchemaValidation", ["StrictJSON"]),
    library(
        "EventCodeGeneration", "Library/EventCodeGeneration",
        ["EventCatalog", "SchemaValidation", "StrictJSON"]),
    library("DeliveryRecording", "Library/DeliveryRecording", ["StrictJSON", "WebhookEvents"]),
    library(
        "WebhookReceiver", "Library/WebhookReceiver",
        [
            "DeliveryRecording", "StrictJSON", "WebhookEvents",
            .product(name: "Crypto", package: "swift-crypto"),
        ],
        exclude: ["README.md", "providers.md"], [.define("Receiver")]),
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
    fuzzer("FuzzGzip", ["Fuzzing", "WebhookReceiver"]),
]

// Code that the script generates from catalogs other than Checkout. The script sets an environment variable,
// because SwiftPM evaluates this file again when the environment changes, but not when a folder is added.
for name in (Context.environment["FUZZ_EVENTS"] ?? "").split(separator: " ") {
    targets += [
        library("\(name)Events", ".build-events/\(name)", ["WebhookEvents"]),
        fuzzer("Fuzz\(name)", events + [.init(stringLiteral: "\(name)Events")]),
    ]
    // It receives events of these catalogs, in addition to those of Checkout.
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
