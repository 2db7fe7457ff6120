export{f as ClipOpenPageButton}from"../chunks/clip-controls-oX4ThlfC.js";import"lit";import"lit/decorators.js";import"../chunks/shared-CLPVK0U1.js";import"../chunks/clip-player-CCjF8L6l.js";
