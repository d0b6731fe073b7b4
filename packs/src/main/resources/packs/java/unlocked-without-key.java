package vault.app;

import androidx.biometric.BiometricPrompt;
import javax.crypto.Cipher;

class Unlock {
  private final Vault vault;

  class ByFinger extends BiometricPrompt.AuthenticationCallback {
    // ruleid: java.unlocked-without-key
    @Override
    public void onAuthenticationSucceeded(BiometricPrompt.AuthenticationResult result) {
      super.onAuthenticationSucceeded(result);
      vault.open();
    }
  }

  class ByKey extends BiometricPrompt.AuthenticationCallback {
    // ok: java.unlocked-without-key
    @Override
    public void onAuthenticationSucceeded(BiometricPrompt.AuthenticationResult result) {
      Cipher cipher = result.getCryptoObject().getCipher();
      vault.open(cipher);
    }
  }

  class Passing extends BiometricPrompt.AuthenticationCallback {
    // ok: java.unlocked-without-key
    @Override
    public void onAuthenticationSucceeded(BiometricPrompt.AuthenticationResult result) {
      vault.openWith(result);
    }
  }
}
