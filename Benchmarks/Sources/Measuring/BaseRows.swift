import Benchmark
public import Foundation
import WebhookEvents

// The rows that every workload has: what does not depend on its types.
extension Row {
    /// `JSONSerialization` into dictionaries, arrays and `NSNumber`s.
    public static func jsonSerialization(_ bodies: [Data]) -> Row {
        Row("JSONSerialization") {
            for body in bodies { blackHole(try JSONSerialization.jsonObject(with: body)) }
        }
    }

    /// Checks that each body is one JSON text, and makes nothing of it.
    public static func validation(_ bodies: [[UInt8]]) -> Row {
        Row("strict validation alone") {
            for body in bodies {
                var json = JSONReader(body)
                _ = json.valueToken()
                json.finish()
                precondition(json.failure == nil, "a body is not JSON")
                blackHole(json.offset)
            }
        }
    }

    /// Copies each body into memory of its own.
    public static func copy(_ bodies: [[UInt8]]) -> Row {
        Row("copying the bytes alone") {
            for body in bodies {
                blackHole(body.withUnsafeBufferPointer { Array($0) })
            }
        }
    }
}
