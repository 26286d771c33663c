import EventCatalog
import Foundation
import SchemaValidation
import StrictJSON
import TestSupport
import Testing

@testable import EventCodeGeneration

/// Samples of every event type of real catalogs, which are skipped where they are not at hand.
@Suite(.enabled(if: !RealCatalog.all.isEmpty))
struct RealSampleTests {
    /// Events whose schemas no value satisfies: 'additionalProperties' is false, and all properties are in
    /// the 'oneOf' beside it.
    private static let impossible: Set = ["secret_scanning_alert_location.created"]

    @Test(
        "Samples of real catalogs satisfy their schemas and are decoded by their types",
        arguments: RealCatalog.all)
    func samples(catalog: RealCatalog) throws {
        let output = GeneratorPipeline().generate(try catalog.file())
        let samples = try #require(output.samples)
        let made = samples.samples(of: samples.types)
        #expect(Set(made.map(\.type)) == Set(samples.types))
        let reports = samples.reports(of: made.map { EventBody($0) })
        #expect(reports.flatMap(\.unchecked) == [])
        let failed = zip(made, reports).filter { !$0.1.isValid }
        #expect(Set(failed.map(\.0.type)).isSubset(of: Self.impossible), "\(failed)")
        #expect(try mismatches(made, output) == [])
        try write(made, samples, as: catalog.name)
    }

    /// The decoder's errors for the payloads.
    private func mismatches(
        _ made: [EventSample], _ output: GeneratorPipeline.Output
    ) throws -> [String] {
        let (catalog, module) = (try #require(output.catalog), try #require(output.module))
        let payloads = Dictionary(
            zip(catalog.events, module.events).map { ($0.type, $1.payload) }
        ) { first, _ in first }
        let checker = ExampleChecker(types: module.declarations)
        return made.compactMap { sample in
            guard let type = payloads[sample.type],
                let payload = sample.body[catalog.envelope.data]
            else { return "\(sample.type): no payload" }
            return checker.mismatch(of: JSONNode(payload), with: type)
                .map { "\(sample.type): \($0.path) \($0.expected)" }
        }
    }

    /// Writes the samples, and bodies that differ from them by one change, each with the result of the
    /// validator, for `scripts/check-samples.py`.
    private func write(
        _ made: [EventSample], _ samples: CatalogSamples, as name: String
    ) throws {
        let variables = ProcessInfo.processInfo.environment
        guard let folder = variables["WEBHOOK_EVENTS_SAMPLES"] else { return }
        var generator = SeededGenerator()
        print("\(name): seed \(generator.seed)")
        let bodies = made.flatMap { sample in
            [EventBody(sample)]
                + (0..<10).map { _ in
                    EventBody(type: sample.type, json: sample.body.mutated(&generator))
                }
        }
        let lines = zip(bodies, samples.reports(of: bodies)).map { body, report in
            JSONValue.object([
                "type": .string(body.type), "body": body.json, "isValid": .boolean(report.isValid),
            ])
        }
        let url = URL(fileURLWithPath: folder).appendingPathComponent("\(name).json")
        try Data(JSONValue.array(lines).bytes).write(to: url)
    }
}

extension JSONValue {
    /// The value with one change at a random location.
    fileprivate func mutated(_ generator: inout SeededGenerator) -> JSONValue {
        let values: [JSONValue] = [
            nil, true, "", "x", 0, -1, [], [1, 1], [:], .number(JSONNumber(Int64.max)),
        ]
        switch self {
        case .object(var object) where !object.isEmpty:
            let key = object[Int.random(in: object.indices, using: &generator)].key
            switch Int.random(in: 0..<8, using: &generator) {
            case 0: object[key] = nil
            case 1: object["unforeseen"] = 1
            default: object[key] = object[key]?.mutated(&generator)
            }
            return .object(object)
        case .array(var array) where !array.isEmpty && Bool.random(using: &generator):
            let index = Int.random(in: array.indices, using: &generator)
            array[index] = array[index].mutated(&generator)
            return .array(array)
        default: return values.randomElement(using: &generator) ?? nil
        }
    }
}
