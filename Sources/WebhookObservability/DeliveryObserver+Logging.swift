#if Observability
import Logging
import WebhookReceiver

extension DeliveryObserver {
    func log(_ report: DeliveryReport) {
        guard let logger else { return }
        var metadata: Logger.Metadata = [:]
        for (key, value) in report.facts { metadata[key] = value.metadata }
        metadata["webhook.duration_ms"] = .stringConvertible(report.duration.milliseconds)
        if let age = report.forgottenAge {
            metadata["webhook.evicted_age_s"] = .stringConvertible(age.components.seconds)
        }
        logger.log(
            level: report.level, "webhook delivery: \(report.outcome.name)", metadata: metadata)
    }
}

extension DeliveryReport {
    /// Anyone can cause refusals, so that they are not warnings, unless the receiver has no capacity.
    fileprivate var level: Logger.Level {
        guard !isError else { return .error }
        switch outcome {
        case .handled, .stored, .filteredOut, .duplicate, .inFlight, .intercepted, .handshake,
            .noEvents:
            return isPossibleReplay ? .notice : .info
        case .handledUnknown: return .notice
        case .refused: return 500...599 ~= status ? .warning : .notice
        default: return .warning
        }
    }
}
#endif
