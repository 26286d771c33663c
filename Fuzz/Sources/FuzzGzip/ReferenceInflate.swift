import Foundation

/// The system's zlib, which is loaded when the fuzzer runs, so that building it needs no headers.
struct ReferenceInflate {
    private typealias Begin =
        @convention(c) (UnsafeMutableRawPointer, CInt, UnsafePointer<CChar>, CInt) -> CInt
    private typealias Step = @convention(c) (UnsafeMutableRawPointer, CInt) -> CInt

    /// The size of `z_stream` where pointers have 64 bits, and the offsets of the members used here.
    private static let size = 112
    private enum Offset {
        static let input = 0
        static let inputCount = 8
        static let output = 24
        static let outputCount = 32
        static let totalOutput = 40
    }

    private let begin: Begin
    private let step: Step
    private let end: @convention(c) (UnsafeMutableRawPointer) -> CInt

    /// `nil` without zlib.
    static let shared = ReferenceInflate()

    private init?() {
        guard let library = dlopen("libz.so.1", RTLD_NOW) ?? dlopen("libz.dylib", RTLD_NOW),
            let begin = dlsym(library, "inflateInit2_"), let step = dlsym(library, "inflate"),
            let end = dlsym(library, "inflateEnd")
        else { return nil }
        self.begin = unsafeBitCast(begin, to: Begin.self)
        self.step = unsafeBitCast(step, to: Step.self)
        self.end = unsafeBitCast(
            end, to: (@convention(c) (UnsafeMutableRawPointer) -> CInt).self)
    }

    /// The bytes of DEFLATE data; `nil` if they are malformed, or more than the limit.
    func inflated(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
        let stream = UnsafeMutableRawPointer.allocate(byteCount: Self.size, alignment: 16)
        defer { stream.deallocate() }
        stream.initializeMemory(as: UInt8.self, repeating: 0, count: Self.size)
        // Negative: without a header.
        guard begin(stream, -15, "1", CInt(Self.size)) == 0 else { return nil }
        defer { _ = end(stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: limit + 1)
        let isAtEnd = input.withUnsafeMutableBytes { input in
            output.withUnsafeMutableBytes { output in
                stream.storeBytes(
                    of: input.baseAddress, toByteOffset: Offset.input,
                    as: UnsafeMutableRawPointer?.self)
                stream.storeBytes(
                    of: CUnsignedInt(input.count), toByteOffset: Offset.inputCount,
                    as: CUnsignedInt.self)
                stream.storeBytes(
                    of: output.baseAddress, toByteOffset: Offset.output,
                    as: UnsafeMutableRawPointer?.self)
                stream.storeBytes(
                    of: CUnsignedInt(output.count), toByteOffset: Offset.outputCount,
                    as: CUnsignedInt.self)
                // Z_FINISH, and Z_STREAM_END.
                return step(stream, 4) == 1
            }
        }
        let count = Int(stream.load(fromByteOffset: Offset.totalOutput, as: CUnsignedLong.self))
        return isAtEnd && count <= limit ? Array(output.prefix(count)) : nil
    }
}
