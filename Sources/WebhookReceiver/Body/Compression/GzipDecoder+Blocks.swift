#if Receiver
// The blocks of DEFLATE data (RFC 1951, section 3.2.3).

extension GzipDecoder {
    /// Decompresses blocks up to the last one.
    mutating func inflate() throws(GzipError) {
        var isLast = false
        while !isLast {
            isLast = try reader.bits(1) == 1
            switch try reader.bits(2) {
            case 0: try stored()
            case 1:
                guard let codes = DeflateCodes.fixed else { throw .malformed }
                try compressed(codes)
            case 2: try compressed(try DeflateCodes(&reader))
            default: throw .malformed
            }
        }
    }

    private mutating func stored() throws(GzipError) {
        reader.align()
        let lengths = Array(try reader.slice(4))
        let count = Int(lengths[0]) | Int(lengths[1]) << 8
        guard lengths[0] == ~lengths[2], lengths[1] == ~lengths[3] else { throw .malformed }
        guard count <= limit - output.count else { throw .tooLarge }
        output += try reader.slice(count)
    }

    private mutating func compressed(_ codes: DeflateCodes) throws(GzipError) {
        while true {
            let symbol = try codes.literals.symbol(&reader)
            if symbol < DeflateCodes.endOfBlock {
                guard output.count < limit else { throw .tooLarge }
                output.append(UInt8(truncatingIfNeeded: symbol))
            } else if symbol == DeflateCodes.endOfBlock {
                return
            } else {
                let length = try DeflateCodes.length(of: symbol, &reader)
                let distance = try codes.distance(&reader)
                try copy(length, from: distance)
            }
        }
    }

    /// Repeats bytes of the output, which may overlap with what is added.
    private mutating func copy(_ length: Int, from distance: Int) throws(GzipError) {
        guard distance <= output.count - start else { throw .malformed }
        guard length <= limit - output.count else { throw .tooLarge }
        for _ in 0..<length { output.append(output[output.count - distance]) }
    }
}
#endif
