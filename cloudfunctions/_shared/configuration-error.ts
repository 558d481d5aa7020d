/** The deployment lacks something without which nothing may be stored; `message` names the setting, never its value. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
