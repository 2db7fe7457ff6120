import"../chunks/common-D6O0BAkQ.js";import"lit";import"lit/decorators.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-B2PYLkRk.js";import"../chunks/clip-player-BjCZMUy9.js";
