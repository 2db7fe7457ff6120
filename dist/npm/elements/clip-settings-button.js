import"../chunks/common-NiFWTl74.js";import"lit";import"lit/decorators.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-lRyg4ljH.js";import"../chunks/clip-player-gFbqEeIy.js";
