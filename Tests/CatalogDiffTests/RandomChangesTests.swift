import CatalogDecoding
import CatalogDiff
import EventCatalog
import EventCodeGeneration
import Foundation
import StrictJSON
import TestSupport
import Testing
import WebhookEvents

@Suite struct RandomChangesTests {
    /// The catalogs of the corpora, with the number of changes to try: large ones take longer.
    private static let catalogs = [
        ("resend", 40), ("svix", 40), ("openai", 20), ("slack", 10), ("square", 4), ("workos", 4),
        ("github", 2), ("google-cloudevents", 2), ("stripe", 1),
    ]

    @Test(
        "A body that an old receiver does not know is a finding, and each witness is such a body",
        .enabled(if: Corpora.has("resend")), arguments: catalogs)
    func changes(provider: String, count: Int) throws {
        let original = try JSONValue(try Corpora.bytes(of: "\(provider)/catalog.json"))
        let old = try #require(output(original))
        for round in 0..<count {
            let seed = SeededGenerator.defaultSeed &+ UInt64(round)
            var change = RandomChange(of: original, SeededGenerator(seed: seed))
            for _ in 0..<3 { change.apply() }
            guard let new = output(change.catalog) else { continue }
            try check(old, new, seed)
        }
    }

    @Test("Random changes of the own catalog have findings and witnesses", arguments: 0..<60)
    func ownCatalog(round: Int) throws {
        let path = PackageFolder.root.appending(path: "schema/checkout.events.json")
        let original = try JSONValue([UInt8](try Data(contentsOf: path)))
        let seed = SeededGenerator.defaultSeed &+ UInt64(round)
        var change = RandomChange(of: original, SeededGenerator(seed: seed))
        for _ in 0..<3 { change.apply() }
        if let new = output(change.catalog) {
            try check(try #require(output(original)), new, seed)
        }
    }

    private func output(_ catalog: JSONValue) -> GeneratorPipeline.Output? {
        let file = SourceFile(path: "shop.events.json", bytes: catalog.bytes)
        let output = GeneratorPipeline().generate(file)
        return output.module == nil ? nil : output
    }

    private func check(
        _ old: GeneratorPipeline.Output, _ new: GeneratorPipeline.Output, _ seed: UInt64
    ) throws {
        let before = try #require(ComparedCatalog(old))
        let after = try #require(ComparedCatalog(new))
        let report = CatalogDiff.report(from: before, to: after)
        for finding in report.findings {
            for witness in finding.witnesses {
                let reader = witness.view == .receive ? old : new
                #expect(
                    try result(of: witness.message, reader) != nil,
                    "seed \(seed): \(finding.sentence)")
            }
        }
        try checkBodies(.receive, of: new, readBy: old, report, seed)
        try checkBodies(.replay, of: old, readBy: new, report, seed)
    }

    /// Decodes random events of one catalog with the other one.
    private func checkBodies(
        _ view: View, of writer: GeneratorPipeline.Output, readBy reader: GeneratorPipeline.Output,
        _ report: DiffReport, _ seed: UInt64
    ) throws {
        let module = try #require(writer.module)
        let probes = try #require(writer.probes)
        var payload = RandomPayload(
            types: module.declarations, generator: SeededGenerator(seed: seed))
        let step = max(module.events.count / 40, 1)
        for position in stride(from: 0, to: module.events.count, by: step) {
            let json = payload.value(of: module.events[position].payload)
            let sample = probes.message(with: json, of: position)
            let message = WebhookMessage(
                headers: sample.headers.map { ($0.name, $0.value) }, body: sample.body.bytes)
            guard try result(of: message, writer) == nil,
                let failure = try result(of: message, reader)
            else { continue }
            let isCovered = report.findings.contains {
                covers($0, failure, of: module.events[position].type, view)
            }
            #expect(
                isCovered,
                "seed \(seed), \(view): \(failure) in \(sample.body) is none of \(report.findings.map(\.sentence))"
            )
        }
    }

    /// Whether a finding explains why a body is not known.
    private func covers(
        _ finding: Finding, _ failure: Failure, of type: String, _ view: View
    ) -> Bool {
        let verdict = finding.verdict(view)
        guard let path = failure.path else { return verdict.effect.contains("unknown") }
        guard verdict.level == .breaks, finding.events.isEmpty || finding.events.contains(type)
        else { return false }
        return finding.sentence.contains("'\(path)'")
            || finding.witnesses.contains { $0.view == view && $0.result.contains(path) }
    }

    private struct Failure {
        /// The last key of the error's path with what is missing there; `nil` for an unknown event.
        var path: String?
    }

    /// Why a catalog does not know the event of a message; `nil` if it does.
    private func result(
        of message: WebhookMessage, _ reader: GeneratorPipeline.Output
    ) throws -> Failure? {
        let decoder = try #require(CatalogDecoder(reader))
        switch try #require(try decoder.events(in: message).first) {
        case .known: return nil
        case .unknown: return Failure()
        case .malformed(let event):
            let path = event.error.path.split(separator: ".").last ?? ""
            let name = path.split(separator: "[").first ?? ""
            return Failure(path: String(name))
        }
    }
}
