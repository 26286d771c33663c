import Fuzzing
import PartsEvents
import WebhookEvents

// libFuzzer calls from one thread.
nonisolated(unsafe) private let unions = EventCheck<UnionsEvent>(
    catalog: FuzzFile.json("unions.events.json"))

/// The decoders of catalogs that use all features: batches, CloudEvents, attributes, versions, groups, unions.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzParts(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let message = FuzzInput.message(FuzzInput.bytes(data, count))
    unions.check(message)
    EventCheck<StoreEvent>().check(message)
    EventCheck<LedgerEvent>().check(message)
    EventCheck<LineEvent>().checkBatch(message)
    EventCheck<MailEvent>().checkBatch(message)
    EventCheck<CloudEvent>().checkBatch(message)
    return 0
}
