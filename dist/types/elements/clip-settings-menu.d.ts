export * from '../elements/settings/clip-settings-menu.js';
