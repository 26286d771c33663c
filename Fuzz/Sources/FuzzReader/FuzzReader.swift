import Fuzzing
import ReferenceJSON
import StrictJSON

/// The tokenizer: all of its methods accept exactly the texts that the reference accepts, and return the
/// same value.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReader(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let check = ReaderCheck(bytes: FuzzInput.bytes(data, count))
    check.value()
    check.skipping()
    check.keys()
    check.depth()
    return 0
}
