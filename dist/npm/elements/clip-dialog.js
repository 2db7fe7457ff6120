import"../chunks/common-rCH-vBW5.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-DSVxqUmo.js";import"../chunks/clip-player-DQI1Xp_a.js";
