import"../chunks/common-DKZ2fkPV.js";import"lit";import"lit/decorators.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-BEWnx0wW.js";import"../chunks/clip-player-BmFACbZk.js";
