#if CLI && Receiver
import Foundation
import WebhookReceiver
#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Android)
import Android
#endif

extension RequestConnection {
    /// Connects to the host of a request.
    ///
    /// - Parameter certificate: The certificate to trust, for TLS.
    static func open(
        for request: WebhookRequest, seconds: Int, certificate: String?
    ) throws(TransportError) -> RequestConnection {
        guard let url = request.url.flatMap({ URL(string: $0) }), let host = url.host else {
            throw .noURL
        }
        guard url.scheme?.lowercased() == "https", let certificate else {
            let descriptor = try connectedSocket(to: host, port: url.port ?? 80)
            return RequestConnection(input: descriptor, output: descriptor, seconds: seconds) {
                close(descriptor)
            }
        }
        return try tls(
            to: host, port: url.port ?? 443, seconds: seconds, certificate: certificate)
    }

    /// Connects through the program `openssl`: on Linux, no client of the system accepts a
    /// certificate to trust, and a TLS library would be another dependency.
    private static func tls(
        to host: String, port: Int, seconds: Int, certificate: String
    ) throws(TransportError) -> RequestConnection {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "openssl", "s_client", "-quiet", "-connect", "\(host):\(port)", "-servername", host,
            "-CAfile", certificate, "-verify_return_error", "-verify_hostname", host,
        ]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = output
        process.standardOutput = input
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw .noOpenSSL
        }
        return RequestConnection(
            input: input.fileHandleForReading.fileDescriptor,
            output: output.fileHandleForWriting.fileDescriptor, seconds: seconds
        ) {
            process.terminate()
            // The descriptors are open as long as the pipes exist.
            try? output.fileHandleForWriting.close()
            try? input.fileHandleForReading.close()
        }
    }

    private static func connectedSocket(
        to host: String, port: Int
    ) throws(TransportError) -> Int32 {
        var hints = addrinfo()
        hints.ai_socktype = streamType
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &list) == 0 else {
            throw .cannotConnect(host: host)
        }
        defer { freeaddrinfo(list) }
        var next = list
        while let address = next?.pointee {
            let descriptor = socket(address.ai_family, streamType, 0)
            if descriptor >= 0, connect(descriptor, address.ai_addr, address.ai_addrlen) == 0 {
                return descriptor
            }
            close(descriptor)
            next = address.ai_next
        }
        throw .cannotConnect(host: host)
    }

    #if canImport(Glibc)
    private static let streamType = Int32(SOCK_STREAM.rawValue)
    #else
    private static let streamType = Int32(SOCK_STREAM)
    #endif
}
#endif
