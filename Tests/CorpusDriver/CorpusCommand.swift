import Foundation
import TestSupport
package import WebhookEvents

/// Tests the type that was generated from a provider's catalog with the samples of its corpus.
///
/// `samples FOLDER` decodes each sample of a folder with an `index.json`. `mutations FOLDER CATALOG
/// [STEP]` runs the mutation proof on the samples that conform, with every mutant, or with one of every
/// STEP. `outcomes FOLDER CATALOG STEP` prints what the samples and one of every STEP mutants are decoded
/// as, one JSON text per line. `made CATALOG BODIES EVENTS CHANGES` creates EVENTS random events of each type,
/// changes CHANGES properties of each, and writes their bodies to the file BODIES, one JSON text per line.
package enum CorpusCommand {
    /// - Returns: The exit code: 1 for failures, 64 for an invalid command.
    package static func run<Catalog: WebhookEvent>(
        _ type: Catalog.Type, _ arguments: [String]
    ) throws -> Int32 {
        guard arguments.count >= 2 else { return 64 }
        let folder = URL(fileURLWithPath: arguments[1])
        switch arguments[0] {
        case "samples": return try samples(of: type, in: folder)
        case "mutations" where arguments.count >= 3:
            let catalog = try json(in: URL(fileURLWithPath: arguments[2]))
            let step = arguments.count > 3 ? Int(arguments[3]) ?? 1 : 1
            return try mutations(of: type, catalog, in: folder, every: max(step, 1))
        case "outcomes" where arguments.count == 4:
            try outcomes(arguments) { try Catalog.events(in: $0).map { DecodedOutcome($0) } }
            return 0
        case "made" where arguments.count == 5:
            let numbers = arguments[3...].map { Int($0) ?? 1 }
            return try made(of: type, json(in: folder), arguments[2], numbers[0], numbers[1])
        default: return 64
        }
    }

    private static func json(in file: URL) throws -> JSONValue {
        try JSONValue([UInt8](Data(contentsOf: file)))
    }

    private static func samples<Catalog: WebhookEvent>(
        of type: Catalog.Type, in folder: URL
    ) throws -> Int32 {
        var check = SampleCheck<Catalog>()
        for sample in try Sample.all(in: folder) { check.check(sample) }
        report(check.failures)
        print(
            "\(check.known) known \(check.malformed) malformed \(check.unknown) unknown",
            "\(check.properties) properties set again \(check.failures.count) failed")
        return check.failures.isEmpty ? 0 : 1
    }

    private static func mutations<Catalog: WebhookEvent>(
        of type: Catalog.Type, _ catalog: JSONValue, in folder: URL, every step: Int
    ) throws -> Int32 {
        let samples = try Sample.all(in: folder).filter(\.conforms)
        var proof = MutationProof<Catalog>(catalog: catalog, samples: samples.map(\.message))
        try proof.run(every: step)
        let count = proof.count
        report(count.mistakes)
        print(
            "\(count.mutants) mutants \(count.known) known \(count.malformed) malformed",
            "\(count.unknown) unknown \(count.doubtful) doubtful \(count.mistakes.count) wrong")
        return count.mistakes.isEmpty ? 0 : 1
    }

    /// Prints the outcomes of a decoder.
    ///
    /// - Parameter arguments: The command: `outcomes FOLDER CATALOG STEP`.
    package static func outcomes(
        _ arguments: [String], decode: (WebhookMessage) throws -> [DecodedOutcome]
    ) throws {
        let catalog = try json(in: URL(fileURLWithPath: arguments[2]))
        let samples = try Sample.all(in: URL(fileURLWithPath: arguments[1]))
        let step = max(Int(arguments[3]) ?? 1, 1)
        try OutcomeLines(of: samples, catalog: catalog).forEach(every: step, decode: decode) {
            print($0)
        }
    }

    private static func made<Catalog: WebhookEvent>(
        of type: Catalog.Type, _ catalog: JSONValue, _ path: String, _ events: Int, _ changes: Int
    ) throws -> Int32 {
        try Data().write(to: URL(fileURLWithPath: path))
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        var proof = MadeProof<Catalog>(catalog: catalog)
        proof.run(events: events, changes: changes) { type, body in
            let line = JSONValue.object(["type": .string(type), "body": body])
            file.write(Data(line.bytes + [UInt8(ascii: "\n")]))
        }
        let count = proof.count
        report(count.mistakes)
        print(
            "\(count.events) events made \(count.changes) properties changed",
            "\(count.mistakes.count) wrong")
        return count.mistakes.isEmpty ? 0 : 1
    }

    /// Prints the first failures: a single defect often causes thousands.
    private static func report(_ failures: [String]) {
        let text = failures.prefix(40).map { $0.prefix(1_000) + "\n" }.joined()
        FileHandle.standardError.write(Data(text.utf8))
    }
}
