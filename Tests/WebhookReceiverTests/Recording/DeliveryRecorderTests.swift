#if Receiver
import DeliveryRecording
import Dispatch
import Foundation
import TestSupport
import Testing
import WebhookEvents
import WebhookReceiver

@Suite struct DeliveryRecorderTests {
    @Test("A thousand concurrent deliveries are a thousand whole lines")
    func concurrent() async throws {
        let folder = try RecordingFolder()
        let recorder = try folder.recorder()
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<1_000 {
                group.addTask {
                    let body = "\(number) " + String(repeating: "x", count: number)
                    recorder.record(RecordingFolder.delivery(body))
                }
            }
        }
        await recorder.flush()
        let numbers = try folder.deliveries().map { delivery in
            let text = String(decoding: delivery.message.body, as: UTF8.self)
            let parts = text.split(separator: " ", omittingEmptySubsequences: false)
            #expect(parts.last?.utf8.count == Int(parts[0]))
            return Int(parts[0]) ?? -1
        }
        #expect(numbers.sorted() == Array(0..<1_000))
        #expect(recorder.recordedCount == 1_000)
        #expect(recorder.droppedCount == 0)
    }

    @Test("Only the owner can read the files, whatever mode they had")
    func mode() async throws {
        let folder = try RecordingFolder()
        try folder.temporary.write("", to: "deliveries.jsonl")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o644], ofItemAtPath: folder.file.path)
        let recorder = try folder.recorder { $0.maximumFileSize = 40 }
        #expect(try folder.mode() == "600")
        await recorder.write("a", "b")
        #expect(folder.names.count == 2)
        for name in folder.names { #expect(try folder.mode(of: name) == "600") }
    }

    @Test("A recorder continues the file of the one before, and ends its last line")
    func existing() async throws {
        let folder = try RecordingFolder()
        try folder.temporary.write(#"{"headers": [], "body": "a"}"#, to: "deliveries.jsonl")
        var recorder = try folder.recorder()
        await recorder.write("b")
        await recorder.close()
        recorder = try folder.recorder()
        await recorder.write("c")
        let bodies = try folder.deliveries().map(\.message.body)
        #expect(bodies == ["a", "b", "c"].map { Array($0.utf8) })
    }

    @Test("A file that cannot be a recording is an error that names it")
    func errors() throws {
        let folder = try RecordingFolder()
        let root = folder.temporary.folder
        func expect(_ name: String, _ error: (String) -> DeliveryRecorderError) {
            let file = root.appendingPathComponent(name)
            let error = error(file.path)
            #expect(throws: error) { try DeliveryRecorder(file: file) }
            #expect("\(error)".contains("'\(file.path)'"))
        }
        expect("missing/deliveries.jsonl") { .noFolder(path: $0) }
        try folder.temporary.write("", to: "folder/file")
        expect("folder") { .notRegularFile(path: $0) }
        try FileManager.default.createSymbolicLink(
            at: root.appendingPathComponent("link"),
            withDestinationURL: root.appendingPathComponent("folder/file"))
        expect("link") { .notRegularFile(path: $0) }
        let recorder = try folder.recorder()
        expect("deliveries.jsonl") { .inUse(path: $0) }
        #expect(recorder.droppedCount == 0)

        let url = "https://shop.example/deliveries.jsonl"
        #expect(throws: DeliveryRecorderError.notFileURL(url)) {
            try DeliveryRecorder(file: try #require(URL(string: url)))
        }
        let options = RecordingOptions { $0.redactedProperties = ["/a", "b"] }
        #expect(throws: DeliveryRecorderError.invalidPointer("b")) {
            try DeliveryRecorder(file: root.appendingPathComponent("new"), options: options)
        }
    }

    @Test("While the disk is slow, deliveries wait in memory up to a limit, and others are dropped")
    func slowDisk() async throws {
        let folder = try RecordingFolder()
        let queue = DispatchQueue(label: "slow")
        let recorder = try folder.recorder(queue: queue) { $0.maximumBufferSize = 10_000 }
        queue.suspend()
        let body = String(repeating: "x", count: 2_000)
        for _ in 0..<10 { recorder.record(RecordingFolder.delivery(body)) }
        #expect(recorder.droppedCount == 7)
        #expect(recorder.lastError == .bufferFull(limit: 10_000))
        queue.resume()
        await recorder.flush()
        #expect(try folder.deliveries().count == 3)
        // Their memory is available again.
        await recorder.write(body, body, body)
        #expect(recorder.recordedCount == 6)
        #expect(recorder.droppedCount == 7)
    }

    @Test("A closed recorder drops deliveries, and another one can write to the file")
    func close() async throws {
        let folder = try RecordingFolder()
        let recorder = try folder.recorder()
        await recorder.write("a")
        await recorder.close()
        await recorder.write("b")
        await recorder.close()
        #expect(recorder.lastError == .closed)
        #expect(recorder.droppedCount == 1)
        await (try folder.recorder()).write("c")
        #expect(try folder.deliveries().count == 2)
    }

    #if canImport(Glibc)
    @Test("On a full disk, a delivery is written whole or dropped, and later ones are written")
    func fullDisk() async {
        await #expect(processExitsWith: .success) {
            signal(SIGXFSZ, SIG_IGN)
            let folder = try RecordingFolder()
            let recorder = try folder.recorder()
            var limit = rlimit(rlim_cur: 1_000, rlim_max: rlim_t.max)
            let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
            #expect(unsafe setrlimit(resource, &limit) == 0)
            await recorder.write("a", String(repeating: "b", count: 2_000), "c")
            limit.rlim_cur = rlim_t.max
            #expect(unsafe setrlimit(resource, &limit) == 0)
            await recorder.write("d")
            let bodies = try folder.deliveries().map(\.message.body)
            #expect(bodies == ["a", "c", "d"].map { Array($0.utf8) })
            #expect(recorder.droppedCount == 1)
            let error = try #require(recorder.lastError)
            #expect("\(error)".contains("cannot write to"))
        }
    }
    #endif
}
#endif
