package gatehouse.signin;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Settings of signing in.
///
/// @param address where people reach the service, as `https://gatehouse.school.example`; without it
///   only this machine does
/// @param breachedPasswords a file of SHA-1 digests in order, as Have I Been Pwned offers it, to be
///   looked through beside the list that ships
@ConfigurationProperties("gatehouse")
public record SigninSettings(@Nullable String address, @Nullable Path breachedPasswords) {}
