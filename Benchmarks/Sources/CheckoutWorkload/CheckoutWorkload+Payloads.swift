import Benchmark
import CheckoutEvents
import Foundation
import Measuring
import WebhookEvents

extension CheckoutWorkload {
    /// Payloads alone, in coders that are independent of this library.
    func payloads() throws -> Workload {
        let (encoder, decoder) = (JSONEncoder(), JSONDecoder())
        let sessions = try messages.compactMap { try CheckoutEvent($0).session }
        let bodies = try sessions.map { try $0.jsonBytes() }
        let data = bodies.map { Data($0) }
        let plain = try data.map { try decoder.decode(PlainSession.self, from: $0) }
        let kept = try data.map { try decoder.decode(KeptSession.self, from: $0) }
        return Workload(
            "payloads, small", bodies: bodies, reference: "JSONDecoder",
            rows: [
                Row("JSONDecoder") {
                    for body in data {
                        blackHole(try decoder.decode(PlainSession.self, from: body))
                    }
                },
                Row("JSONDecoder, unknown property kept") {
                    for body in data {
                        blackHole(try decoder.decode(KeptSession.self, from: body))
                    }
                },
                Row("JSONDecoder, generated types") {
                    for body in data {
                        blackHole(try decoder.decode(CheckoutSession.self, from: body))
                    }
                },
                Row("JSONEncoder") {
                    for session in plain { blackHole(try encoder.encode(session)) }
                },
                Row("JSONEncoder, unknown property kept") {
                    for session in kept { blackHole(try encoder.encode(session)) }
                },
                Row("JSONEncoder, generated types") {
                    for session in sessions { blackHole(try encoder.encode(session)) }
                },
            ])
    }
}
