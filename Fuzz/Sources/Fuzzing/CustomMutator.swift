import LibFuzzer
import StrictJSON

/// Mutates an input for libFuzzer: as bytes one time in three, otherwise as JSON if it is JSON.
@_cdecl("LLVMFuzzerCustomMutator")
public func customMutator(
    _ data: UnsafeMutablePointer<UInt8>, _ count: Int, _ maximum: Int, _ seed: UInt32
) -> Int {
    var random = SplitMix(seed: seed)
    let bytes = FuzzInput.bytes(data, count)
    let start = FuzzInput.startOfBody(bytes)
    guard Int.random(in: 0..<3, using: &random) > 0,
        let value = try? JSONValue(bytes[start...].map(\.self))
    else { return LLVMFuzzerMutate(data, count, maximum) }
    var mutator = JSONMutator(random: random)
    let body = mutator.mutated(value).bytes
    guard start + body.count <= maximum else { return LLVMFuzzerMutate(data, count, maximum) }
    (data + start).update(from: body, count: body.count)
    return start + body.count
}
