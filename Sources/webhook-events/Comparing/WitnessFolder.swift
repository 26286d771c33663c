#if CLI
import CatalogDiff
import DeliveryRecording
import Foundation
import StrictJSON
import WebhookEvents

/// Writes the messages that show breaks: the bodies as `FINGERPRINT-VIEW.json`, one for each finding and view,
/// and all messages of a view with their header fields as the recording `VIEW.jsonl`.
struct WitnessFolder {
    let path: String

    func write(_ report: DiffReport, _ views: [View]) throws {
        do {
            let folder = URL(fileURLWithPath: path, isDirectory: true)
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true)
            for view in views where view != .source {
                var lines: [UInt8] = []
                for finding in report.findings {
                    for witness in finding.witnesses where witness.view == view {
                        let name = "\(finding.fingerprint)-\(view.rawValue).json"
                        try Data(witness.message.body).write(to: folder.appending(path: name))
                        lines += witness.delivery(showing: finding).line + [UInt8(ascii: "\n")]
                    }
                }
                let recording = folder.appending(path: "\(view.rawValue).jsonl")
                try Data(lines).write(to: recording)
            }
        } catch {
            throw DocumentFileError.unwritable(path: path)
        }
    }
}

extension Witness {
    /// The message as a recorded delivery, with the fingerprint of the finding that it shows.
    fileprivate func delivery(showing finding: Finding) -> RecordedDelivery {
        var delivery = RecordedDelivery(message)
        delivery.event = RecordedDelivery.Event(type: type)
        delivery.otherMembers = ["finding": .string(finding.fingerprint)]
        return delivery
    }
}
#endif
