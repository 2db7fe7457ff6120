import"../chunks/common-DuaPOZP2.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-zgI59CkD.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-DV60hONb.js";
