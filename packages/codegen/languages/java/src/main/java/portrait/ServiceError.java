package portrait;

/**
 * The service answered with a failure. Chat's codes are numbers ("40003"), LCIC's are texts
 * ("ResourceNotFound.User"). The code is the contract; the message is for people and may change.
 */
public final class ServiceError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String operation;
  private final String code;
  private final String requestId;

  public ServiceError(String operation, String code, String message, String requestId) {
    super(operation + " failed with " + code + ": " + message);
    this.operation = operation;
    this.code = code;
    this.requestId = requestId;
  }

  public String operation() {
    return operation;
  }

  public String code() {
    return code;
  }

  /** LCIC's name for the request; null for Chat. */
  public String requestId() {
    return requestId;
  }
}
