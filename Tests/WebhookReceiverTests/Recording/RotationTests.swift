#if Receiver
import DeliveryRecording
import Foundation
import TestSupport
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct RotationTests {
    private static let day = 86_400.0

    /// The bodies of the files, the oldest file first.
    private func bodies(_ folder: borrowing RecordingFolder) throws -> [[String]] {
        var names = folder.names
        if let current = names.firstIndex(of: "deliveries.jsonl") {
            names.append(names.remove(at: current))
        }
        var bodies: [[String]] = []
        for name in names {
            let deliveries = try folder.deliveries(in: name)
            bodies.append(deliveries.map { String(decoding: $0.message.body, as: UTF8.self) })
        }
        return bodies
    }

    @Test("A file is renamed before it exceeds its limit, and the oldest files are deleted")
    func size() async throws {
        let folder = try RecordingFolder()
        // Room for two deliveries.
        let recorder = try folder.recorder {
            $0.maximumFileSize = 2 * RecordingFolder.delivery("1").line.count + 2
            $0.maximumFileCount = 3
        }
        for number in 1...9 {
            await recorder.write("\(number)")
            folder.clock.advance(by: 1)
        }
        #expect(try bodies(folder) == [["5", "6"], ["7", "8"], ["9"]])
        #expect(
            folder.names == [
                "deliveries-20231114T221325Z.jsonl", "deliveries-20231114T221327Z.jsonl",
                "deliveries.jsonl",
            ])
    }

    @Test("Files that are full in the same second have numbers, also more than nine")
    func sameSecond() async throws {
        let folder = try RecordingFolder()
        let recorder = try folder.recorder {
            $0.maximumFileSize = 40
            $0.maximumFileCount = 3
        }
        for number in 10..<30 { await recorder.write("\(number)") }
        #expect(try bodies(folder) == [["27"], ["28"], ["29"]])
        #expect(recorder.recordedCount == 20)
    }

    @Test("A delivery that is larger than a file is dropped")
    func tooLarge() async throws {
        let folder = try RecordingFolder()
        let recorder = try folder.recorder { $0.maximumFileSize = 100 }
        await recorder.write("a", String(repeating: "b", count: 100), "c")
        #expect(try bodies(folder) == [["a", "c"]])
        #expect(recorder.lastError == .deliveryTooLarge(bytes: 125, limit: 100))
    }

    @Test("A file is renamed when its first delivery is too old, and deleted when its last one is")
    func age() async throws {
        let folder = try RecordingFolder()
        let recorder = try folder.recorder { $0.maximumAge = .seconds(7 * Self.day) }
        await recorder.write("1")
        folder.clock.advance(by: 5 * Self.day)
        await recorder.write("2")
        folder.clock.advance(by: 3 * Self.day)
        await recorder.write("3")
        #expect(try bodies(folder) == [["1", "2"], ["3"]])
        folder.clock.advance(by: 3 * Self.day)
        await recorder.purge()
        #expect(try bodies(folder) == [["1", "2"], ["3"]])
        folder.clock.advance(by: 2 * Self.day)
        await recorder.purge()
        #expect(try bodies(folder) == [["3"]])
        folder.clock.advance(by: 3 * Self.day)
        await recorder.purge()
        #expect(folder.names == [])
        await recorder.write("4")
        #expect(try bodies(folder) == [["4"]])
    }

    @Test("A new recorder deletes what is too old, and renames a file whose first line is too old")
    func restart() async throws {
        let folder = try RecordingFolder()
        var delivery = RecordingFolder.delivery("old")
        delivery.received = DateTime(folder.clock.now())
        var recorder = try folder.recorder()
        recorder.record(delivery)
        await recorder.close()
        folder.clock.advance(by: 8 * Self.day)
        try folder.temporary.write("", to: "deliveries-20231114T221320Z.jsonl")
        recorder = try folder.recorder()
        await recorder.write("new")
        #expect(try bodies(folder) == [["old"], ["new"]])
        #expect(folder.names.first == "deliveries-20231122T221320Z.jsonl")
    }

    @Test(
        "Files with other names are never deleted",
        arguments: [
            "deliveries-20200101T000000Z.jsonl.gz", "deliveries-20200101T000000Z",
            "deliveries-.jsonl",
            "deliveries-20200101T000000Z-1.jsonl", "deliveries-20200101T000000Z-02.jsonl",
            "deliveries-20201301T000000Z.jsonl", "other-20200101T000000Z.jsonl",
            "deliveries-２0200101T000000Z.jsonl", "deliveries-20200101T000000Z--2.jsonl",
        ])
    func otherFiles(name: String) throws {
        let folder = try RecordingFolder()
        try folder.temporary.write("", to: name)
        try folder.temporary.write("", to: "deliveries-20200101T000000Z.jsonl")
        try folder.temporary.write("", to: "deliveries-20200101T000000Z-2.jsonl")
        let recorder = try folder.recorder { $0.maximumFileCount = 1 }
        #expect(folder.names == [name, "deliveries.jsonl"].sorted())
        #expect(recorder.droppedCount == 0)
    }

    @Test("If the file is deleted, a new one begins; without the folder, deliveries are dropped")
    func moved() async throws {
        let folder = try RecordingFolder()
        let recorder = try folder.recorder { $0.maximumFileSize = 40 }
        await recorder.write("1")
        try FileManager.default.removeItem(at: folder.file)
        await recorder.write("2")
        #expect(try bodies(folder) == [["2"]])
        try FileManager.default.removeItem(at: folder.temporary.folder)
        await recorder.write("3")
        #expect(recorder.droppedCount == 1)
        #expect(recorder.lastError == .noFolder(path: folder.file.path))
    }
}
#endif
