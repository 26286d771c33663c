#if Receiver
import Foundation
import Testing
import TestSupport
import WebhookEvents
import WebhookReceiver

/// The table of providers is that of the requests that the tests accept and refuse.
@Suite struct ProviderTableTests {
    private static let file = PackageFolder.root.appendingPathComponent(
        "Sources/WebhookReceiver/providers.md")

    private static let introduction = """
        # Providers

        How deliveries of each provider are authenticated, with the scheme to write. `ProviderTableTests` sends requests
        that it signs by the provider's recipe, with code of its own: *accepted* is the number of requests that the
        scheme accepted, *tampered* the number of requests that it refused after one byte that the scheme protects was changed,
        added or removed. `handshake` is the request by which the provider checks an endpoint, with the value for `handshakes`, and `answer` the response
        that it expects, if not any 2xx. `source` is the provider's own documentation, library or sample that the recipe was
        compared with; without one, the recipe is *unverified*.

        *Basic* stands for all that send user name and password: Postmark, Chargebee, and others.

        Made by `WEBHOOK_EVENTS_RECORD=1 swift test --traits Development --filter ProviderTableTests`.

        | provider | scheme | handshake | decoding | answer | accepted | tampered | source |
        |---|---|---|---|---|---|---|---|

        """

    @Test("The table has the results of all samples")
    func table() async throws {
        var text = Self.introduction
        for row in ProviderRow.all {
            let samples = ProviderSample.all.filter { $0.provider == row.provider }
            try #require(samples.count == 1, "\(row.provider)")
            text += try await line(of: row, samples[0]) + "\n"
        }
        text += ProviderCoverage.section
        #expect(ProviderRow.all.count == ProviderSample.all.count)
        let written = (try? Data(contentsOf: Self.file)).map { String(decoding: $0, as: UTF8.self) }
        guard written != text else { return }
        if ProcessInfo.processInfo.environment["WEBHOOK_EVENTS_RECORD"] != nil {
            try Data(text.utf8).write(to: Self.file)
        }
        Issue.record("'\(Self.file.path)' was not up to date")
    }

    @Test("Each provider that is received in full has a row with a source")
    func coverage() {
        let rows = Set(ProviderRow.all.filter { $0.source != nil }.map(\.provider))
        #expect(ProviderCoverage.full.filter { !rows.contains($0) }.isEmpty)
        #expect(ProviderCoverage.full.count + ProviderCoverage.partial.count == 83)
    }

    private func line(of row: ProviderRow, _ sample: ProviderSample) async throws -> String {
        var accepted = 0
        for number in 0..<50 where await accepts(sample, sample.request(number)) { accepted += 1 }
        var tampered = 0
        for request in sample.tampered(sample.request(1)) where await !accepts(sample, request) {
            tampered += 1
        }
        return row.line(accepted: accepted, tampered: tampered)
    }

    private func accepts(_ sample: ProviderSample, _ request: WebhookRequest) async -> Bool {
        do {
            _ = try await sample.scheme.verify(request)
            return true
        } catch {
            return false
        }
    }
}
#endif
