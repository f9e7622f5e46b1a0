import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { client } from './api/client.ts';
import { loadMessages } from './i18n/language.ts';
import { firstLanguage, PreferencesProvider } from './i18n/preferences.tsx';
import { router } from './router.tsx';
import './styles/main.css';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no element with the ID root.');

const language = firstLanguage();
const messages = await loadMessages(language).catch((error: unknown) => {
  place.textContent =
    '画面を読み込めませんでした。もう一度読み込んでください。 The page could not be loaded; please load it again.';
  throw error;
});

createRoot(place).render(
  <StrictMode>
    <PreferencesProvider first={{ language, messages }}>
      <Provider value={client}>
        <RouterProvider router={router} />
      </Provider>
    </PreferencesProvider>
  </StrictMode>,
);
