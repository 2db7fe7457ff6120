import"../chunks/common-BSobU6Zd.js";import"lit";import"lit/decorators.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-O7SeK6DN.js";import"../chunks/clip-player-M18Rf5db.js";
