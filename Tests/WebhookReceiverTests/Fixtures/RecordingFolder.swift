#if Receiver
import DeliveryRecording
import Dispatch
import Foundation
import TestSupport
import WebhookEvents
import WebhookReceiver

/// A folder for recordings, with a clock for their recorders.
struct RecordingFolder: ~Copyable {
    let clock = TestClock()
    let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder("recording")
    }

    var file: URL { temporary.folder.appendingPathComponent("deliveries.jsonl") }

    /// The names of the files, sorted.
    var names: [String] { temporary.files(in: ".") }

    func recorder(
        queue: DispatchQueue? = nil, _ change: (inout RecordingOptions) -> Void = { _ in }
    ) throws -> DeliveryRecorder {
        try DeliveryRecorder(
            file: file, options: RecordingOptions(change), now: clock.now,
            queue: queue ?? DispatchQueue(label: "recorder"))
    }

    /// The deliveries of a file.
    func deliveries(in name: String = "deliveries.jsonl") throws -> Deliveries {
        try Deliveries(contentsOf: temporary.folder.appendingPathComponent(name))
    }

    /// The mode of a file, in octal digits.
    func mode(of name: String = "deliveries.jsonl") throws -> String {
        let path = temporary.folder.appendingPathComponent(name).path
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        let mode = attributes[.posixPermissions] as? Int ?? 0
        return String(mode, radix: 8)
    }

    /// A delivery with a body.
    static func delivery(_ body: String) -> RecordedDelivery {
        RecordedDelivery(WebhookMessage(body: body))
    }
}

extension DeliveryRecorder {
    /// Records deliveries with these bodies, and waits until they are written.
    func write(_ bodies: String...) async {
        for body in bodies { record(RecordingFolder.delivery(body)) }
        await flush()
    }
}
#endif
