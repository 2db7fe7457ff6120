import"../chunks/common-m_FayOqo.js";import"lit";import"../chunks/clip-player-DHPFzvWF.js";export{j as ClipVolumeSlider}from"../chunks/clip-controls-_gIV2UbK.js";
